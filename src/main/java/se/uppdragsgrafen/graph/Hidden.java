package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.Sha256;

/** Takes the ids of facts that were taken away out of what is said of others. */
final class Hidden {

	private final TransactionContext tx;

	private final Batches batches;

	private final Map<String, String> shown = new LinkedHashMap<>();

	private final Redactions redactions;

	Hidden(TransactionContext tx, Batches batches, Set<String> ids) {
		this.tx = tx;
		this.batches = batches;
		this.redactions = new Redactions(ids);
		ids.forEach((id) -> this.shown.put(id, RedactedId.of(id)));
	}

	/** The facts, and what stands for each. */
	List<Map<String, Object>> rows() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.shown.forEach((id, hidden) -> rows.add(Map.of("id", id, "dolt", hidden)));
		return rows;
	}

	/** What stands for the facts. */
	Collection<String> ids() {
		return this.shown.values();
	}

	/**
	 * Others' statements that refer to them come to refer to what stands for them.
	 * @return what becomes of the facts that they are of
	 */
	List<Change> statements() {
		Set<String> referring = new LinkedHashSet<>();
		this.batches.read("redact-referring", this.shown.keySet())
			.forEach((each) -> referring.add(each.get("faktum").asString()));
		referring.removeAll(this.shown.keySet());
		Map<String, List<Map<String, Object>>> byPackage = new HashMap<>();
		List<Change> changes = new ArrayList<>();
		StoredStatements.of(this.batches, referring).values().forEach((before) -> {
			List<Statement> after = before.stream().map((each) -> each.hiding(this.redactions)).toList();
			if (!after.equals(before)) {
				after.forEach((each) -> byPackage.computeIfAbsent(each.paket(), (key) -> new ArrayList<>())
					.add(each.properties()));
				changes.add(new Change(union(before), union(after)));
			}
		});
		byPackage.forEach((paket, rows) -> new Batches(this.tx, paket, Progress.NONE).run("statements", rows));
		return changes;
	}

	private static Union union(List<Statement> statements) {
		return Union.of(statements, (conflict) -> {
		});
	}

	/** So does what the log says of others, which gets other digests. */
	void log() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Record each : this.batches.read("redact-entries", this.shown.keySet())) {
			String content = each.get("innehall").asString();
			for (Map.Entry<String, String> fact : this.shown.entrySet()) {
				content = content.replace('"' + fact.getKey() + '"', '"' + fact.getValue() + '"');
			}
			rows.add(Map.of("nr", each.get("nr").asLong(), "innehall", content, "hash", Sha256.of(content)));
		}
		this.batches.run("redact-entry", rows);
		run("redact-documents");
	}

	/** And what packages say of earlier ids and decide on links. */
	void packages() {
		run("redact-earlier-ids");
		run("redact-decisions");
	}

	private void run(String statement) {
		this.tx.run(CypherText.write(statement), Map.of("dolda", this.shown)).consume();
	}

}
