package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * One row of a budget table, in the one sign convention of DESIGN § 4. Never add over
 * niva.
 *
 * @param id the permanent key
 * @param niva the level of the row
 * @param benamning the row's printed name
 * @param ar the year
 * @param period the month of a forecast, or the year
 * @param slag income, cost or net
 * @param budgetKr whole kronor
 * @param prognosKr whole kronor
 * @param bokslutKr whole kronor
 * @param avvikelseKr whole kronor, positive = better than budget
 * @param harledd whether at least one figure is computed
 * @param somSkrivet the printed cells
 * @param verksamhet the unit
 * @param namnd the body
 * @param arende the matter
 * @param kallor the evidence
 */
public record Ekonomirad(String id, Niva niva, String benamning, int ar, @Format(Form.PERIOD) String period, Slag slag,
		@Nullable Long budgetKr, @Nullable Long prognosKr, @Nullable Long bokslutKr, @Nullable Long avvikelseKr,
		boolean harledd, String somSkrivet,
		@Relation(value = "HAR_EKONOMI", incoming = true) @Nullable Ref<Verksamhet> verksamhet,
		@Relation(value = "HAR_EKONOMI", incoming = true) Ref<Namnd> namnd,
		@Relation(value = "HAR_EKONOMI", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Levels, of which every sum has one. */
	public enum Niva {

		NAMND, GRUPP, VERKSAMHET, VARAV

	}

	/** What is counted. */
	public enum Slag {

		INTAKT, KOSTNAD, NETTO

	}

}
