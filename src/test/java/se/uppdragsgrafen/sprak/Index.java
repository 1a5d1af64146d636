package se.uppdragsgrafen.sprak;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.graphdb.GraphDatabaseService;

import se.uppdragsgrafen.ScratchNeo4j;

/** Texts in a full-text index of Neo4j, set up as the graph's own is. */
final class Index implements AutoCloseable {

	private final GraphDatabaseService database = ScratchNeo4j.database();

	Index(Collection<String> texts) {
		this.database.executeTransactionally("""
				CREATE FULLTEXT INDEX sokprov FOR (n:Sokprov) ON EACH [n.soktext]
				OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}""");
		this.database.executeTransactionally("CALL db.awaitIndexes(60)");
		List<Map<String, String>> rows = texts.stream()
			.map(text -> Map.of("text", text, "soktext", Sokord.of(text)))
			.toList();
		this.database.executeTransactionally("UNWIND $rader AS rad CREATE (n:Sokprov) SET n = rad",
				Map.of("rader", rows));
	}

	/** The texts that are found, best first. */
	List<String> find(String question) {
		return Sokfraga.of(question).map(this::query).orElse(List.of());
	}

	private List<String> query(String query) {
		return this.database.executeTransactionally("""
				CALL db.index.fulltext.queryNodes('sokprov', $fraga) YIELD node, score
				RETURN node.text AS text ORDER BY score DESC, text""", Map.of("fraga", query),
				result -> result.<String>columnAs("text").stream().toList());
	}

	@Override
	public void close() {
		this.database.executeTransactionally("MATCH (n:Sokprov) DETACH DELETE n");
		this.database.executeTransactionally("DROP INDEX sokprov");
	}

}
