package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A point of the internal control.
 *
 * @param id the permanent key
 * @param omrade the area
 * @param moment what is checked
 * @param nummer as printed
 * @param frekvens how often
 * @param ansvarig a function, never a person
 * @param metod in our words
 * @param namnd whose control
 * @param arende the matter
 * @param styrdokument the plan it follows
 * @param kallor the evidence
 */
public record Kontroll(String id, String omrade, String moment, @Nullable String nummer, @Nullable String frekvens,
		@Nullable String ansvarig, @Nullable String metod,
		@Relation(value = "HAR_KONTROLL", incoming = true) Ref<Namnd> namnd,
		@Relation(value = "HAR_KONTROLL", incoming = true) @Nullable Ref<Arende> arende,
		@Relation("STYRS_AV") List<Ref<Styrdokument>> styrdokument,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
