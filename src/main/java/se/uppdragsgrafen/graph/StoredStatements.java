package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import se.uppdragsgrafen.fact.Vocabulary;

/** What the loaded packages state. */
final class StoredStatements {

	private StoredStatements() {
	}

	/** The statements of these facts, by fact, in the order of the packages' names. */
	static Map<String, List<Statement>> of(Batches batches, Collection<String> ids) {
		Map<String, List<Statement>> statements = new HashMap<>();
		for (Record each : batches.read("statements-of-facts", ids)) {
			String id = each.get("id").asString();
			Vocabulary.ofId(id)
				.map((type) -> Statement.of(each.get("paket").asString(), type,
						each.get("egenskaper").asMap(Value::asObject)))
				.ifPresent((statement) -> statements.computeIfAbsent(id, (key) -> new ArrayList<>(1)).add(statement));
		}
		return statements;
	}

}
