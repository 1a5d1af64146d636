package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an assignment or agreement does to a budget.
 *
 * @param id the permanent key
 * @param beloppKr whole kronor, positive = more money
 * @param typ whether it lasts
 * @param ar the year
 * @param arUnderforstatt whether the year is implied by the document rather than written
 * @param somSkrivet as printed
 * @param uppdrag the assignment
 * @param namnd whose budget
 * @param avtal the agreement
 * @param kallor the evidence
 */
public record Budgetkonsekvens(String id, long beloppKr, Typ typ, @Nullable Integer ar, boolean arUnderforstatt,
		String somSkrivet, @Relation(value = "HAR_BUDGETKONSEKVENS", incoming = true) @Nullable Ref<Uppdrag> uppdrag,
		@Relation(value = "HAR_BUDGETKONSEKVENS", incoming = true) @Nullable Ref<Namnd> namnd,
		@Relation(value = "HAR_BUDGETKONSEKVENS", incoming = true) @Nullable Ref<Avtal> avtal,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Whether the money lasts. */
	public enum Typ {

		VARAKTIG, TILLFALLIG, EJ_ANGIVEN

	}

}
