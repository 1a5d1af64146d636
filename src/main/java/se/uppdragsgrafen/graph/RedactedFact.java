package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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

	/** As the graph is given them. */
	static List<Map<String, String>> rows(Collection<RedactedFact> facts) {
		return facts.stream()
			.map((each) -> Map.of("id", each.id(), "varfor", each.varfor(), "tid", each.tid()))
			.toList();
	}

}
