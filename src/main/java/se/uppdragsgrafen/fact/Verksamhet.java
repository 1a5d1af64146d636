package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit with money, comments or sick leave of its own.
 *
 * @param id the permanent key
 * @param kod its code in the accounts
 * @param namn the name
 * @param alias other names
 * @param namnd the body that runs it
 * @param overordnad the unit it is part of
 * @param kallor the evidence
 */
public record Verksamhet(String id, @Nullable String kod, String namn, List<String> alias,
		@Relation(value = "HAR_VERKSAMHET", incoming = true) Ref<Namnd> namnd,
		@Relation(value = "HAR_UNDERORDNAD", incoming = true) @Nullable Ref<Verksamhet> overordnad,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
