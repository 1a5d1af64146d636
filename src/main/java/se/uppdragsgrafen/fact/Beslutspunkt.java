package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A point of a matter: one thing that is decided, proposed, or leaves the agenda.
 *
 * @param id the permanent key
 * @param nummer its place in the matter, from 1
 * @param text as printed
 * @param utfall what became of it
 * @param foreslasTill the body that is to decide, where it is only proposed
 * @param arende the matter
 * @param avtal agreements that it is about
 * @param kallor the evidence
 */
public record Beslutspunkt(String id, int nummer, String text, Arende.Utfall utfall,
		@Relation("FORESLAS_TILL") @Nullable Ref<Namnd> foreslasTill,
		@Relation(value = "HAR_PUNKT", incoming = true) Ref<Arende> arende, @Relation("AVSER") List<Ref<Avtal>> avtal,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
