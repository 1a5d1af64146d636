package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where documents contradict themselves or each other.
 *
 * @param id the permanent key
 * @param typ what kind
 * @param vad what contradicts what, in our words
 * @param varde1 the first value, as printed
 * @param varde2 the second value, as printed or computed
 * @param differens the difference, with its unit
 * @param vikt how much it weighs
 * @param differensKr the difference in whole kronor, never negative; null where it is not
 * of money
 * @param dokument the documents
 * @param galler the facts concerned
 * @param kallor the evidence
 */
public record Motsagelse(String id, Typ typ, String vad, String varde1, @Nullable String varde2,
		@Nullable String differens, Vikt vikt, @Nullable Long differensKr, @Relation("UR") List<Ref<Dokument>> dokument,
		@Relation("GALLER") List<Ref<Fact>> galler,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/**
	 * Kinds of contradictions, with what each weighs where nothing else is known of it.
	 */
	public enum Typ {

		SUMMA(Vikt.HOG), AVRUNDNING(Vikt.LAG), ENHET(Vikt.HOG), RUBRIK(Vikt.MEDEL), PROCENT(Vikt.MEDEL),
		DATUM(Vikt.HOG), TEXT_MOT_TABELL(Vikt.HOG), STATUS_MOT_TEXT(Vikt.HOG), TEXT_MOT_TEXT(Vikt.MEDEL),
		MELLAN_DOKUMENT(Vikt.MEDEL);

		private final Vikt vikt;

		Typ(Vikt vikt) {
			this.vikt = vikt;
		}

		/** How much one of this kind weighs. */
		public Vikt vikt() {
			return this.vikt;
		}

	}

	/** Weights, the least first: roundings, other things, and money, status and dates. */
	public enum Vikt {

		LAG(0), MEDEL(1), HOG(2);

		private final int tyngd;

		Vikt(int tyngd) {
			this.tyngd = tyngd;
		}

		/** The weight as a number to order by, 0 for the least. */
		public int tyngd() {
			return this.tyngd;
		}

	}

}
