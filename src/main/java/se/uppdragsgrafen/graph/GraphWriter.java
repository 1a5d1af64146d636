package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

import se.uppdragsgrafen.fact.Loadable;

/** Data packages into Neo4j. */
public final class GraphWriter {

	/** Who reads looks more often than this whether a load is under way. */
	public static final Duration NOTICE = Duration.ofSeconds(2);

	/**
	 * How many facts are written in one transaction: half of what a heap of 1 GB has
	 * memory for, a quarter of it being for transactions, and a fact taking 24 KB.
	 */
	private static final int FACTS = 5_000;

	private final Driver driver;

	private final Duration notice;

	private final int facts;

	private final Nodes nodes;

	private final String form;

	private final Visibility visibility;

	/**
	 * A writer to the driver's default database.
	 * @param driver to the database
	 * @param analysis a text → the terms it is found by, joined by blanks
	 * @param notice how long before it writes a load says so: {@link #NOTICE}, or nothing
	 * where nobody reads yet
	 */
	public GraphWriter(Driver driver, Function<String, String> analysis, Duration notice) {
		this(driver, analysis, notice, FACTS);
	}

	/**
	 * The same.
	 * @param facts how many are written in one transaction
	 */
	public GraphWriter(Driver driver, Function<String, String> analysis, Duration notice, int facts) {
		this.driver = driver;
		this.facts = facts;
		this.notice = notice;
		this.nodes = new Nodes(analysis);
		this.form = Form.of(analysis);
		this.visibility = new Visibility(driver, notice);
	}

	/**
	 * Creates the constraints and indexes that are missing, waits until all can be used,
	 * and brings a graph that an earlier version of the program built into the present
	 * form.
	 */
	public void install() {
		install(Progress.NONE);
	}

	/** The same, and says how far it has come. */
	public void install(Progress progress) {
		try (Session session = this.driver.session()) {
			Schema.install(session, progress);
			new Rebuild(session, this.form, this.nodes, this.visibility).run();
		}
		this.visibility.settle();
	}

	/**
	 * Loads packages, each in one transaction, or in several where it is large; then
	 * nothing of it is shown before all of it is there (ADR 012). A package that has been
	 * loaded as it is changes nothing. One that the database cannot write keeps no other
	 * from being written, unless a part of it is written.
	 * @return what became of each package, in the order given
	 * @throws LoadFailure where some could not be written
	 * @throws Conflicts where packages contradict each other or one that is loaded; found
	 * before anything is written
	 * @throws LargeLoadUnfinished where only a part of another package is written
	 */
	public List<PackageReport> load(List<? extends Loadable> packages, Progress progress) {
		try (Session session = this.driver.session()) {
			Optional<UnfinishedLoad> unfinished = UnfinishedLoad.of(session);
			unfinished.filter((load) -> packages.stream().noneMatch(load::isOf)).ifPresent((load) -> {
				throw new LargeLoadUnfinished(load);
			});
			Map<String, Record> loaded = session.run(CypherText.write("packages"))
				.stream()
				.collect(Collectors.toMap((each) -> each.get("namn").asString(), Function.identity()));
			List<? extends Loadable> news = packages.stream()
				.filter((each) -> !PackagesLoad.same(each, loaded.get(each.name())))
				.toList();
			adopt(Successors.of(redactions(), news), () -> {
			});
			Redactions redactions = Redactions.of(session);
			Conflicts.refuse(news, redactions);
			refuseConflicts(session, news.stream().filter((each) -> !isGoneOnWith(each, unfinished)).toList(),
					news.stream().map(Loadable::name).collect(Collectors.toSet()), loaded.keySet(), redactions);
			new Interruptions(session).begin(news.stream().map(Loadable::folder).toList(), this.notice);
			return new PackagesLoad(session, this.facts, this.nodes, this.visibility, progress).write(packages, loaded);
		}
	}

	/**
	 * Takes facts away for good, and what they said out of the log of what has changed.
	 * @param varfor why, in words that say nothing of what is taken away
	 * @return what was done; nothing where all were taken away before
	 * @throws UnknownFacts where neither the graph nor its log knows one of them
	 * @throws LargeLoadUnfinished where only a part of a package is written
	 */
	public Redacted redact(Collection<String> ids, String varfor) {
		Redaction redaction = new Redaction(new LinkedHashSet<>(ids), varfor, this.nodes, this.visibility);
		try (Session session = this.driver.session()) {
			return announced(session, redaction::run);
		}
	}

	private Redacted announced(Session session, TransactionCallback<Redacted> taking) {
		Interruptions interruptions = new Interruptions(session);
		interruptions.announce(this.notice);
		try {
			return this.visibility.during(() -> session.executeWrite(taking, Patience.LONG), Redacted::utgava);
		}
		finally {
			interruptions.end(List.of());
		}
	}

	/**
	 * Hides the ids of what earlier versions of the program took away for good, which
	 * left them in the list of it and in the log, and takes away what goes along.
	 * @param before is run before anything is taken away
	 * @throws LargeLoadUnfinished where only a part of a package is written
	 */
	public void renewRedactions(Runnable before) {
		try (Session session = this.driver.session()) {
			PlainRedactions plain = new PlainRedactions(session);
			if (!plain.isEmpty()) {
				before.run();
				announced(session, (tx) -> plain.renew(tx, this.nodes, this.visibility));
			}
		}
	}

	/** All that was taken away for good. */
	public List<RedactedFact> redactions() {
		try (Session session = this.driver.session()) {
			return session.run(CypherText.write("redactions"), Patience.LONG)
				.list((each) -> new RedactedFact(each.get("id").asString(), each.get("varfor").asString(""),
						each.get("tid").asString()));
		}
	}

	/**
	 * Takes away what was taken away elsewhere, or before this graph was made; what it
	 * does not have is not loaded.
	 * @param before is run before anything is taken away that is there
	 */
	public void adopt(Collection<RedactedFact> given, Runnable before) {
		try (Session session = this.driver.session()) {
			Adoption adoption = new Adoption(session, given);
			Map<String, List<String>> there = adoption.there();
			if (!there.isEmpty()) {
				before.run();
				there.forEach((varfor, ids) -> redact(ids, varfor));
			}
			adoption.remember();
		}
	}

	/** The package of which only a part is written, if any. */
	public Optional<UnfinishedLoad> unfinished() {
		try (Session session = this.driver.session()) {
			return UnfinishedLoad.of(session);
		}
	}

	/** The folders of loads that were interrupted, the oldest first. */
	public List<Path> pending() {
		try (Session session = this.driver.session()) {
			return new Interruptions(session).pending();
		}
	}

	/** The packages that the database could not write, the oldest first. */
	public List<FailedPackage> failed() {
		try (Session session = this.driver.session()) {
			return new Interruptions(session).failed();
		}
	}

	/** Gives up what was to be loaded from these folders, as when they are no more. */
	public void forget(Collection<Path> folders) {
		try (Session session = this.driver.session()) {
			new Interruptions(session).end(folders.stream().map(Path::toString).toList());
		}
	}

	/** It was compared with the others before the first part of it was written. */
	private static boolean isGoneOnWith(Loadable each, Optional<UnfinishedLoad> unfinished) {
		return unfinished.equals(Optional.of(UnfinishedLoad.of(each)));
	}

	/** One package after the other against what others that stay as they are state. */
	private static void refuseConflicts(Session session, List<? extends Loadable> news, Set<String> given,
			Set<String> loaded, Redactions redactions) {
		if (given.containsAll(loaded)) {
			return;
		}
		List<Conflict> conflicts = new ArrayList<>();
		for (Loadable each : news) {
			Map<String, List<Statement>> statements = Conflicts.byId(each.content(), (id) -> true, redactions);
			session.executeRead((tx) -> stored(tx, statements.keySet()), Patience.LONG)
				.forEach((id, others) -> others.stream()
					.filter((other) -> !given.contains(other.paket()))
					.forEach((other) -> statements.getOrDefault(id, new ArrayList<>()).add(other)));
			conflicts.addAll(Conflicts.among(statements));
		}
		if (!conflicts.isEmpty()) {
			throw new Conflicts(conflicts);
		}
	}

	private static Map<String, List<Statement>> stored(TransactionContext tx, Set<String> ids) {
		return StoredStatements.of(new Batches(tx, "", Progress.NONE), ids);
	}

}
