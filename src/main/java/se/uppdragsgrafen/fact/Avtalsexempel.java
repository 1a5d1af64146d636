package se.uppdragsgrafen.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A worked example in an agreement; its persons are invented.
 *
 * @param id the permanent key
 * @param nummer as printed
 * @param utskrivna persons discharged in the month
 * @param dag0 on day 0
 * @param dag1 on day 1
 * @param langre later
 * @param overDygn of these, beyond the days of the second term
 * @param andelSkriven the share as printed, in percent
 * @param befriad whether the example frees the municipality
 * @param avtal the agreement
 * @param kallor the evidence
 */
public record Avtalsexempel(String id, int nummer, int utskrivna, int dag0, int dag1, int langre, int overDygn,
		BigDecimal andelSkriven, boolean befriad, @Relation(value = "HAR_EXEMPEL", incoming = true) Ref<Avtal> avtal,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

}
