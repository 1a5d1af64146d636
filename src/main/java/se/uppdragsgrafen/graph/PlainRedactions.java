package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.RedactedId;

/**
 * The facts that earlier versions of the program took away for good. Those kept their
 * ids, in the list of them and in the log; and they left what goes along.
 */
final class PlainRedactions {

	private final Map<String, RedactedFact> byId = new TreeMap<>();

	/** The redactions with plain ids that a graph has. */
	PlainRedactions(Session session) {
		for (Record each : session.run(CypherText.write("redactions"), Patience.LONG).list()) {
			String id = each.get("id").asString();
			if (!RedactedId.is(id)) {
				this.byId.put(id, new RedactedFact(id, each.get("varfor").asString(""), each.get("tid").asString()));
			}
		}
	}

	boolean isEmpty() {
		return this.byId.isEmpty();
	}

	/**
	 * Takes them away as this version does. When and why they were taken away stays.
	 * @return what was done by the last of the editions that this makes
	 * @throws LargeLoadUnfinished where only a part of a package is written
	 */
	Redacted renew(TransactionContext tx, Nodes nodes, Visibility visibility) {
		Redacted done = new Redacted(Lock.free(tx).utgava(), 0);
		tx.run(CypherText.write("redactions-gone"), Map.of("rader", List.copyOf(this.byId.keySet()))).consume();
		for (Map.Entry<String, Set<String>> each : byReason(known(tx)).entrySet()) {
			done = new Redaction(each.getValue(), each.getKey(), nodes, visibility).run(tx);
		}
		tx.run(CypherText.write("redactions-come"), Map.of("rader", RedactedFact.rows(this.byId.values()))).consume();
		return done;
	}

	/** The ids among them that the log knows anything of. */
	private Set<String> known(TransactionContext tx) {
		Set<String> known = tx.run(CypherText.write("redact-known"))
			.stream()
			.map((each) -> each.get("id").asString())
			.collect(Collectors.toSet());
		known.retainAll(this.byId.keySet());
		return known;
	}

	private Map<String, Set<String>> byReason(Collection<String> ids) {
		Map<String, Set<String>> byReason = new TreeMap<>();
		this.byId.forEach((id, fact) -> {
			if (ids.contains(id)) {
				byReason.computeIfAbsent(fact.varfor(), (key) -> new LinkedHashSet<>()).add(id);
			}
		});
		return byReason;
	}

}
