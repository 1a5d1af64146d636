package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A goal of a municipality or a body.
 *
 * @param id the permanent key
 * @param nummer as printed
 * @param titel as printed
 * @param beskrivning in our words
 * @param ar the year it applies to
 * @param uppfyllelse what the document says of it
 * @param kommun whose goal
 * @param namnd the body that set it, or reports on it
 * @param overordnat the goal it serves
 * @param samverkansparter partners that it names
 * @param styrdokument steering documents that it names
 * @param kallor the evidence
 */
public record Mal(String id, @Nullable String nummer, String titel, @Nullable String beskrivning, @Nullable Integer ar,
		Uppfyllelse uppfyllelse, @Relation(value = "HAR_MAL", incoming = true) Ref<Kommun> kommun,
		@Relation(value = "HAR_MAL", incoming = true) @Nullable Ref<Namnd> namnd,
		@Relation(value = "HAR_UNDERORDNAD", incoming = true) @Nullable Ref<Mal> overordnat,
		@Relation("SAMVERKAR_MED") List<Ref<Samverkanspart>> samverkansparter,
		@Relation("STYRS_AV") List<Ref<Styrdokument>> styrdokument,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** How far a goal was reached. */
	public enum Uppfyllelse {

		UPPNATT, DELVIS, EJ_UPPNATT, EJ_UTVARDERAT, SYMBOL_SAKNAS, EJ_ANGIVEN

	}

}
