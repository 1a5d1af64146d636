package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * What a control found at one time, in numbers of cases.
 *
 * @param id the permanent key
 * @param period the month
 * @param helt wholly met
 * @param delvis partly met
 * @param saknas missing
 * @param antal cases checked
 * @param kontroll the control
 * @param kallor the evidence
 */
public record Kontrollresultat(String id, @Format(Form.PERIOD) String period, @Nullable Integer helt,
		@Nullable Integer delvis, @Nullable Integer saknas, @Nullable Integer antal,
		@Relation(value = "HAR_RESULTAT", incoming = true) Ref<Kontroll> kontroll,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
