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
 * @param dokument the documents
 * @param galler the facts concerned
 * @param kallor the evidence
 */
public record Motsagelse(String id, Typ typ, String vad, String varde1, @Nullable String varde2,
		@Nullable String differens, @Relation("UR") List<Ref<Dokument>> dokument,
		@Relation("GALLER") List<Ref<Fact>> galler,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of contradictions. */
	public enum Typ {

		SUMMA, AVRUNDNING, ENHET, RUBRIK, PROCENT, DATUM, TEXT_MOT_TABELL, STATUS_MOT_TEXT, TEXT_MOT_TEXT,
		MELLAN_DOKUMENT

	}

}
