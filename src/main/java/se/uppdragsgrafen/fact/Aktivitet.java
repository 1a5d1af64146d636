package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * An activity of a project plan.
 *
 * @param id the permanent key
 * @param fas the phase
 * @param fran from when
 * @param till to when
 * @param lopande whether it runs all the time
 * @param text as printed, or in our words
 * @param projektplan the plan
 * @param kallor the evidence
 */
public record Aktivitet(String id, @Nullable String fas, @Format(Form.TIDPUNKT) @Nullable String fran,
		@Format(Form.TIDPUNKT) @Nullable String till, boolean lopande, String text,
		@Relation(value = "HAR_AKTIVITET", incoming = true) Ref<Projektplan> projektplan,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
