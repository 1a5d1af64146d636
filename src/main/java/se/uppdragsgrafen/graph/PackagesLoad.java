package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Loadable;

/**
 * The packages of one load, one after the other, each in a transaction of its own, or in
 * several where it is large.
 */
final class PackagesLoad {

	private final Session session;

	private final int most;

	private final Nodes nodes;

	private final Visibility visibility;

	private final Progress progress;

	private final List<PackageReport> written = new ArrayList<>();

	private final List<FailedPackage> failed = new ArrayList<>();

	private @Nullable Neo4jException cause;

	/**
	 * @param most how many facts are written in a transaction
	 */
	PackagesLoad(Session session, int most, Nodes nodes, Visibility visibility, Progress progress) {
		this.session = session;
		this.most = most;
		this.nodes = nodes;
		this.visibility = visibility;
		this.progress = progress;
	}

	/** Whether a package is loaded as it is. */
	static boolean same(Loadable given, @Nullable Record loaded) {
		return loaded != null && loaded.get("hash").asString().equals(given.hash());
	}

	/**
	 * Writes those that are not loaded as they are. One of which only a part could be
	 * written ends the load: it is gone on with before anything else is written.
	 * @param loaded what the graph knows of packages, by name
	 * @return what became of each, in the order given
	 * @throws LoadFailure where the database could not write some
	 */
	List<PackageReport> write(List<? extends Loadable> packages, Map<String, Record> loaded) {
		Set<String> pending = packages.stream()
			.filter((each) -> !same(each, loaded.get(each.name())))
			.map(Loadable::name)
			.collect(Collectors.toCollection(HashSet::new));
		List<String> over = new ArrayList<>();
		for (Loadable each : packages) {
			Record as = loaded.get(each.name());
			if (as != null && same(each, as)) {
				this.written.add(PackageReport.same(each.name(), each.ids().length, as.get("utgava").asLong()));
			}
			else {
				pending.remove(each.name());
				attempt(each, Set.copyOf(pending));
			}
			if (hasFailed(each.folder()) && UnfinishedLoad.of(this.session).isPresent()) {
				break;
			}
			over.add(each.folder());
		}
		end(over);
		if (this.cause != null) {
			throw new LoadFailure(this.written, this.failed, this.cause);
		}
		return this.written;
	}

	private void end(List<String> folders) {
		Interruptions interruptions = new Interruptions(this.session);
		this.failed.stream().filter((each) -> folders.contains(each.folder().toString())).forEach(interruptions::fail);
		interruptions.end(folders.stream().filter((each) -> !hasFailed(each)).toList());
	}

	/** What is no fault of the package, as that the database is away, ends the load. */
	private void attempt(Loadable each, Set<String> pending) {
		try {
			this.written.add(written(each.content(), pending));
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw ex;
		}
		catch (Neo4jException ex) {
			this.failed.add(new FailedPackage(Path.of(each.folder()), each.name(), why(each, ex)));
			this.cause = ex;
		}
	}

	private PackageReport written(DataPackage from, Set<String> pending) {
		Predicate<Conflict> passing = (conflict) -> pending.contains(conflict.first().paket())
				|| pending.contains(conflict.second().paket());
		PackageLoad load = new PackageLoad(from, passing, this.nodes, this.progress, this.visibility);
		Optional<PackageReport> whole = this.visibility.during(
				() -> this.session.executeWrite((tx) -> load.run(tx, this.most), Patience.LONG),
				(done) -> done.map(PackageReport::utgava).orElse(0L));
		if (whole.isPresent()) {
			return whole.get();
		}
		LargeLoad large = new LargeLoad(this.session, from, this.most, this.nodes, this.progress, this.visibility);
		return this.visibility.during(() -> large.run(passing), PackageReport::utgava);
	}

	private String why(Loadable each, Neo4jException ex) {
		String why = ex.code().contains("Memory") ? "databasen har för lite minne. Ge den mer (java -Xmx…)."
				: "databasen kunde inte skriva det: " + ex.getMessage();
		return UnfinishedLoad.of(this.session).filter((load) -> load.isOf(each)).isEmpty() ? why
				: why + " En del av det är skrivet: ladda mappen igen, som den är eller som den var.";
	}

	private boolean hasFailed(String folder) {
		return this.failed.stream().anyMatch((each) -> each.folder().equals(Path.of(folder)));
	}

}
