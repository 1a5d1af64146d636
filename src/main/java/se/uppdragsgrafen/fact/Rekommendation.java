package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * What one body recommends others to do.
 *
 * @param id the permanent key
 * @param datum when
 * @param text in our words
 * @param fran who recommends
 * @param till to whom
 * @param avtal the agreement it is about
 * @param projektplan the plan it is about
 * @param arende the matter
 * @param kallor the evidence
 */
public record Rekommendation(String id, @Format(Form.TIDPUNKT) @Nullable String datum, String text,
		@Relation("LAMNAS_AV") Ref<Samverkanspart> fran, @Relation("RIKTAS_TILL") List<Ref<Samverkanspart>> till,
		@Relation(value = "HAR_REKOMMENDATION", incoming = true) @Nullable Ref<Avtal> avtal,
		@Relation(value = "HAR_REKOMMENDATION", incoming = true) @Nullable Ref<Projektplan> projektplan,
		@Relation(value = "HAR_REKOMMENDATION", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
