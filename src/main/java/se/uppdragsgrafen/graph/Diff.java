package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.DataPackage;

/** What a package states, against what the graph holds of it. */
final class Diff {

	private static final String EVIDENCE = "belagg/";

	private final Map<String, Statement> now = new HashMap<>();

	private final Set<String> moved = new LinkedHashSet<>();

	private final Set<String> added = new LinkedHashSet<>();

	private final Set<String> changed = new LinkedHashSet<>();

	private final Set<String> removed = new LinkedHashSet<>();

	/**
	 * @param redacted facts that are not to be known, whoever states them
	 */
	Diff(DataPackage from, List<Record> stored, Redactions redacted) {
		from.facts()
			.stream()
			.filter((each) -> !redacted.has(each.fact().id()))
			.map((each) -> Statement.of(from, each).hiding(redacted))
			.forEach((each) -> this.now.put(each.id(), each));
		this.added.addAll(this.now.keySet());
		for (Record old : stored) {
			String id = old.get("id").asString();
			this.added.remove(id);
			Statement statement = this.now.get(id);
			if (statement == null) {
				this.removed.add(id);
			}
			else if (!statement.hash().equals(old.get("hash").asString())) {
				this.changed.add(id);
			}
			else if (statement.rad() != old.get("rad").asInt() || !statement.fil().equals(old.get("fil").asString())) {
				this.moved.add(id);
			}
		}
	}

	/** What it states against what is loaded of it. */
	static Diff of(TransactionContext tx, DataPackage from, Redactions redacted) {
		return new Diff(from, tx.run(CypherText.write("statements-of-package"), Map.of("paket", from.name())).list(),
				redacted);
	}

	/** How many facts there is anything to write of. */
	int size() {
		return this.added.size() + this.changed.size() + this.removed.size() + this.moved.size();
	}

	/**
	 * The facts that there is anything to write of: first those that go, then evidence,
	 * so that what the others are found in is known when they are written.
	 */
	List<String> ids() {
		List<String> ids = new ArrayList<>(this.removed);
		Stream.of(this.added, this.changed, this.moved)
			.flatMap(Set::stream)
			.sorted(Comparator.comparing((id) -> !id.startsWith(EVIDENCE)))
			.forEach(ids::add);
		return ids;
	}

	/**
	 * The facts that it did not state before, each with its id and the label of its node.
	 */
	List<Map<String, Object>> stubs() {
		return this.added.stream()
			.map((id) -> Map.<String, Object>of("id", id, "label", statement(id).type().label()))
			.toList();
	}

	/** The facts that it states otherwise than before. */
	Set<String> affected() {
		Set<String> affected = new LinkedHashSet<>(this.added);
		affected.addAll(this.changed);
		affected.addAll(this.removed);
		return affected;
	}

	/** The facts that it no longer states. */
	Set<String> removed() {
		return this.removed;
	}

	/** The statements to be written of these facts; none of those that are removed. */
	List<Map<String, Object>> rows(Collection<String> ids) {
		return ids.stream().filter(this.now::containsKey).map((id) -> statement(id).properties()).toList();
	}

	/** All statements of a fact: ours as it is now, and first; others as they stand. */
	List<Statement> after(String id, String paket, List<Statement> stored) {
		List<Statement> after = new ArrayList<>();
		Statement ours = this.now.get(id);
		if (ours != null) {
			after.add(ours);
		}
		stored.stream().filter((each) -> !each.paket().equals(paket)).forEach(after::add);
		return after;
	}

	PackageReport report(String paket, int links, long utgava) {
		int touched = this.added.size() + this.changed.size();
		return new PackageReport(paket, this.added.size(), this.changed.size(), this.removed.size(),
				this.now.size() - touched, links, utgava);
	}

	private Statement statement(String id) {
		Statement statement = this.now.get(id);
		if (statement == null) {
			throw new IllegalArgumentException(id + " is not stated");
		}
		return statement;
	}

}
