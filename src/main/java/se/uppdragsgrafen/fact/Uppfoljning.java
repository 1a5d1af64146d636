package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * What a document says of an assignment, or of a unit's work, in a period.
 *
 * @param id the permanent key
 * @param period a year or tertial
 * @param status what the document says
 * @param statusText the words of the status as printed
 * @param kommentar the document's comment; null in packages without quotes
 * @param sammanfattning one sentence in our words
 * @param uppdrag the assignment
 * @param verksamhet the unit that comments
 * @param arende the matter in which it was reported
 * @param kallor the evidence
 */
public record Uppfoljning(String id, @Format(Form.PERIOD) String period, Status status, @Nullable String statusText,
		@Nullable String kommentar, @Nullable String sammanfattning,
		@Relation(value = "HAR_UPPFOLJNING", incoming = true) @Nullable Ref<Uppdrag> uppdrag,
		@Relation(value = "HAR_UPPFOLJNING", incoming = true) @Nullable Ref<Verksamhet> verksamhet,
		@Relation(value = "HAR_UPPFOLJNING", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** What a document says of an assignment. */
	public enum Status {

		GENOMFORT, DELVIS_GENOMFORT, EJ_GENOMFORT, PAGAR, EJ_PABORJAT, AVBRUTET, UPPFYLLT, DELVIS_UPPFYLLT, EJ_UPPFYLLT,
		EJ_ANGIVEN

	}

}
