package se.uppdragsgrafen.extract.profile;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Uppfoljning;

/**
 * A heading that gives a status to what stands under it.
 *
 * @param rubrik the heading
 * @param status the status
 * @param utom the mark on those that it does not hold for, as "*"
 * @param utomStatus the status of those
 */
public record StatusGroup(Template rubrik, Uppfoljning.Status status, @Nullable String utom,
		@com.fasterxml.jackson.annotation.JsonProperty("utom_status") Uppfoljning.@Nullable Status utomStatus) {
}
