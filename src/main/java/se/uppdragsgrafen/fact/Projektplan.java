package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A project plan.
 *
 * @param id the permanent key
 * @param titel as printed
 * @param syfte in our words
 * @param effektmal as printed
 * @param fran from when
 * @param till to when
 * @param arende the matter
 * @param styrdokument steering documents that it names
 * @param avtal agreements that it names
 * @param samverkansparter partners
 * @param uppdrag assignments it carries out
 * @param kallor the evidence
 */
public record Projektplan(String id, String titel, @Nullable String syfte, List<String> effektmal,
		@Format(Form.TIDPUNKT) @Nullable String fran, @Format(Form.TIDPUNKT) @Nullable String till,
		@Relation(value = "HAR_PROJEKTPLAN", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("STYRS_AV") List<Ref<Styrdokument>> styrdokument, @Relation("REGLERAS_AV") List<Ref<Avtal>> avtal,
		@Relation("SAMVERKAR_MED") List<Ref<Samverkanspart>> samverkansparter,
		@Relation(value = "HAR_PROJEKTPLAN", incoming = true) List<Ref<Uppdrag>> uppdrag,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
