package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Session;

import se.uppdragsgrafen.fact.RedactedId;

/** Has a graph know of facts that were taken away elsewhere, or before it was made. */
final class Adoption {

	private final Session session;

	private final List<RedactedFact> news;

	Adoption(Session session, Collection<RedactedFact> given) {
		this.session = session;
		Redactions known = Redactions.of(session);
		this.news = given.stream().filter((each) -> !known.has(each.id())).toList();
	}

	/** Those that the graph has, or has had: ids by why they were taken away. */
	Map<String, List<String>> there() {
		Map<String, List<String>> there = new TreeMap<>();
		if (this.news.isEmpty()) {
			return there;
		}
		Map<String, String> reasons = new HashMap<>();
		this.news.forEach((each) -> reasons.put(each.id(), each.varfor()));
		this.session.run(CypherText.write("redact-known"), Patience.LONG).forEachRemaining((each) -> {
			String id = each.get("id").asString();
			String varfor = reasons.get(RedactedId.of(id));
			if (varfor != null) {
				there.computeIfAbsent(varfor, (key) -> new ArrayList<>()).add(id);
			}
		});
		return there;
	}

	/** Remembers the others, which are never to come. */
	void remember() {
		if (!this.news.isEmpty()) {
			this.session.executeWriteWithoutResult(
					(tx) -> tx.run(CypherText.write("redactions-come"), Map.of("rader", RedactedFact.rows(this.news)))
						.consume(),
					Patience.LONG);
		}
	}

}
