package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A sum in running text.
 *
 * @param id the permanent key
 * @param beloppKr whole kronor; a deficit is negative
 * @param typ what kind of sum
 * @param avser what it is for, in our words
 * @param ar the year
 * @param period the period
 * @param ungefar whether the text says about
 * @param somSkrivet as printed
 * @param verksamhet the unit
 * @param namnd the body
 * @param uppdrag the assignment
 * @param avtal the agreement
 * @param arende the matter
 * @param kallor the evidence
 */
public record Belopp(String id, long beloppKr, Typ typ, String avser, @Nullable Integer ar,
		@Format(Form.PERIOD) @Nullable String period, boolean ungefar, String somSkrivet,
		@Relation(value = "HAR_BELOPP", incoming = true) @Nullable Ref<Verksamhet> verksamhet,
		@Relation(value = "HAR_BELOPP", incoming = true) @Nullable Ref<Namnd> namnd,
		@Relation(value = "HAR_BELOPP", incoming = true) @Nullable Ref<Uppdrag> uppdrag,
		@Relation(value = "HAR_BELOPP", incoming = true) @Nullable Ref<Avtal> avtal,
		@Relation(value = "HAR_BELOPP", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of sums. */
	public enum Typ {

		RESULTAT, INTAKT, KOSTNAD, TILLSKOTT, BESPARING, OVRIGT

	}

}
