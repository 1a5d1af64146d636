package se.uppdragsgrafen.graph;

import se.uppdragsgrafen.fact.RedactedId;

/**
 * A fact that was taken away for good.
 *
 * @param id what stands for its id
 * @param varfor why
 * @param tid when, with its zone
 */
public record RedactedFact(String id, String varfor, String tid) {

	public RedactedFact {
		id = RedactedId.of(id);
	}

}
