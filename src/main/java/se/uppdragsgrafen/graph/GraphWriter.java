package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import se.uppdragsgrafen.fact.DataPackage;

/** Data packages into Neo4j. */
public final class GraphWriter {

	/** Loads are bounded by their packages; the database's own limit is for questions. */
	private static final TransactionConfig PATIENT = TransactionConfig.builder()
		.withTimeout(Duration.ofHours(1))
		.build();

	private final Driver driver;

	private final Nodes nodes;

	/**
	 * @param driver to the database, whose default database is written to
	 * @param analysis a text → the terms it is found by, joined by blanks
	 */
	public GraphWriter(Driver driver, Function<String, String> analysis) {
		this.driver = driver;
		this.nodes = new Nodes(analysis);
	}

	/**
	 * Creates the constraints and indexes that are missing, and waits until all can be
	 * used.
	 */
	public void install() {
		try (Session session = this.driver.session()) {
			CypherText.schema("constraints").forEach((each) -> session.run(each).consume());
			CypherText.schema("indexes").forEach((each) -> session.run(each).consume());
			session.run("CALL db.awaitIndexes(600)").consume();
			session.run(CypherText.write("lock")).consume();
		}
	}

	/**
	 * Loads packages, each in one transaction. A package that has been loaded as it is
	 * changes nothing.
	 * @return what became of each package, in the order given
	 * @throws Conflicts where packages contradict each other or one that is loaded; found
	 * before anything is written
	 */
	public List<PackageReport> load(List<DataPackage> packages, Progress progress) {
		try (Session session = this.driver.session()) {
			Map<String, Record> loaded = loaded(session);
			Set<String> pending = packages.stream()
				.filter((each) -> !same(each, loaded))
				.map(DataPackage::name)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			refuseConflicts(session, packages, pending);
			begin(session, packages, pending);
			List<PackageReport> reports = new ArrayList<>();
			for (DataPackage each : packages) {
				Record as = loaded.get(each.name());
				if (as != null && !pending.contains(each.name())) {
					reports
						.add(new PackageReport(each.name(), 0, 0, 0, each.facts().size(), as.get("utgava").asLong(0)));
					continue;
				}
				pending.remove(each.name());
				PackageLoad load = new PackageLoad(each, pending, this.nodes, progress);
				reports.add(session.executeWrite(load::run, PATIENT));
			}
			end(session, packages.stream().map(DataPackage::folder).toList());
			return reports;
		}
	}

	/** The folders of loads that were interrupted, the oldest first. */
	public List<Path> pending() {
		try (Session session = this.driver.session()) {
			return session.run(CypherText.write("pending")).list((each) -> Path.of(each.get("mapp").asString()));
		}
	}

	/** Gives up what was to be loaded from these folders, as when they are no more. */
	public void forget(Collection<Path> folders) {
		try (Session session = this.driver.session()) {
			end(session, folders.stream().map(Path::toString).toList());
		}
	}

	private static Map<String, Record> loaded(Session session) {
		Map<String, Record> loaded = new HashMap<>();
		session.run(CypherText.write("packages"))
			.list()
			.forEach((each) -> loaded.put(each.get("namn").asString(), each));
		return loaded;
	}

	private static boolean same(DataPackage given, Map<String, Record> loaded) {
		Record as = loaded.get(given.name());
		return as != null && as.get("hash").asString().equals(given.hash());
	}

	private static void refuseConflicts(Session session, List<DataPackage> packages, Set<String> pending) {
		if (pending.isEmpty()) {
			return;
		}
		Map<String, List<Statement>> statements = Conflicts.byId(packages);
		Set<String> given = packages.stream().map(DataPackage::name).collect(Collectors.toCollection(HashSet::new));
		Map<String, List<Statement>> stored = session
			.executeRead((tx) -> StoredStatements.of(new Batches(tx, "", Progress.NONE), statements.keySet()), PATIENT);
		stored.forEach((id, ofFact) -> ofFact.stream()
			.filter((each) -> !given.contains(each.paket()))
			.forEach((each) -> statements.computeIfPresent(id, (key, all) -> {
				all.add(each);
				return all;
			})));
		List<Conflict> conflicts = Conflicts.among(statements);
		if (!conflicts.isEmpty()) {
			throw new Conflicts(conflicts);
		}
	}

	private static void begin(Session session, List<DataPackage> packages, Set<String> pending) {
		List<String> folders = packages.stream()
			.filter((each) -> pending.contains(each.name()))
			.map(DataPackage::folder)
			.toList();
		if (!folders.isEmpty()) {
			session.executeWrite((tx) -> tx
				.run(CypherText.write("load-begins"), Map.of("id", UUID.randomUUID().toString(), "mappar", folders))
				.consume());
		}
	}

	private static void end(Session session, List<String> folders) {
		session.executeWrite((tx) -> tx.run(CypherText.write("load-ends"), Map.of("mappar", folders)).consume());
	}

}
