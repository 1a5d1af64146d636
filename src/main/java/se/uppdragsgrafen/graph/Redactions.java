package se.uppdragsgrafen.graph;

import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.RedactedId;

/**
 * The facts that were taken away for good and are never to be known again, whoever states
 * them.
 */
final class Redactions {

	static final Redactions NONE = new Redactions(Set.of());

	private final Set<String> hidden;

	/**
	 * @param ids of facts, or what stands for them
	 */
	Redactions(Set<String> ids) {
		this.hidden = ids.stream().map(RedactedId::of).collect(Collectors.toSet());
	}

	/** Those that the graph knows of. */
	static Redactions of(TransactionContext tx) {
		return new Redactions(tx.run(CypherText.write("redactions"))
			.stream()
			.map((each) -> each.get("id").asString())
			.collect(Collectors.toSet()));
	}

	/** Those that the graph knows of. */
	static Redactions of(Session session) {
		return session.executeRead(Redactions::of, Patience.LONG);
	}

	boolean has(String id) {
		return !this.hidden.isEmpty() && this.hidden.contains(RedactedId.of(id));
	}

	/** The id, or what stands for it. */
	String shown(String id) {
		return has(id) ? RedactedId.of(id) : id;
	}

}
