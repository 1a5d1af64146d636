package se.uppdragsgrafen.fact;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A term of an agreement.
 *
 * @param id the permanent key
 * @param nummer as printed
 * @param typ what it does
 * @param text in our words
 * @param grans the threshold, in enhet
 * @param jamforelse how the threshold is compared
 * @param enhet unit of the threshold
 * @param franDag the first day counted, 0 = the day of the notice
 * @param tillDag the last day counted
 * @param avtal the agreement
 * @param kallor the evidence
 */
public record Avtalsvillkor(String id, @Nullable String nummer, Typ typ, String text, @Nullable BigDecimal grans,
		@Nullable Jamforelse jamforelse, @Nullable Enhet enhet, @Nullable Integer franDag, @Nullable Integer tillDag,
		@Relation(value = "HAR_VILLKOR", incoming = true) Ref<Avtal> avtal,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** What a term does. */
	public enum Typ {

		BEFRIELSE, KVARSTAR, BELOPP, MATNING, OVRIGT

	}

	/** At least, or more than. */
	public enum Jamforelse {

		MINST, OVER

	}

	/** Unit of a threshold. */
	public enum Enhet {

		PROCENT, DYGN, KRONOR

	}

}
