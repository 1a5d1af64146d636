package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * An assignment. Its status is not stated here: it is that of its newest Uppfoljning.
 *
 * @param id the permanent key
 * @param titel as printed
 * @param beskrivning in our words
 * @param ar the year
 * @param arUnderforstatt whether the year is implied by the document rather than written
 * @param frist the deadline
 * @param delaktiviteter its printed parts
 * @param ansvariga whom its own line names
 * @param medverkande whom its parenthesis or title names
 * @param namns whom only running text names
 * @param uppdragsgivare who gave it
 * @param mal the goals it serves
 * @param styrdokument steering documents that it rests on
 * @param samverkansparter partners
 * @param avtal agreements
 * @param kallor the evidence
 */
public record Uppdrag(String id, String titel, @Nullable String beskrivning, @Nullable Integer ar,
		boolean arUnderforstatt, @Format(Form.TIDPUNKT) @Nullable String frist, List<String> delaktiviteter,
		@Relation(value = "ANSVARAR_FOR", incoming = true) List<Ref<Namnd>> ansvariga,
		@Relation(value = "MEDVERKAR_I", incoming = true) List<Ref<Namnd>> medverkande,
		@Relation(value = "NAMNS_I", incoming = true) List<Ref<Namnd>> namns,
		@Relation(value = "GER", incoming = true) List<Ref<Namnd>> uppdragsgivare,
		@Relation("BIDRAR_TILL") List<Ref<Mal>> mal, @Relation("STYRS_AV") List<Ref<Styrdokument>> styrdokument,
		@Relation("SAMVERKAR_MED") List<Ref<Samverkanspart>> samverkansparter,
		@Relation("REGLERAS_AV") List<Ref<Avtal>> avtal,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
