package se.uppdragsgrafen.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A link between assignments of different years.
 *
 * @param id the permanent key
 * @param status proposed, or confirmed by a person
 * @param poang the score, 0 to 1: how alike the two are (docs/kopplingar.md)
 * @param motivering why
 * @param fran the earlier one
 * @param till the later one
 * @param kallor the evidence
 */
public record Koppling(String id, Status status, BigDecimal poang, String motivering,
		@Relation("FRAN") Ref<Uppdrag> fran, @Relation("TILL") Ref<Uppdrag> till,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Who stands behind a link. */
	public enum Status {

		FORESLAGEN, BEKRAFTAD

	}

}
