package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import se.uppdragsgrafen.fact.Loadable;

/** The packages of one load, one after the other, each in a transaction of its own. */
final class PackagesLoad {

	private final Session session;

	private final Nodes nodes;

	private final Visibility visibility;

	private final Progress progress;

	private final List<PackageReport> written = new ArrayList<>();

	private final List<FailedPackage> failed = new ArrayList<>();

	private @Nullable Neo4jException cause;

	PackagesLoad(Session session, Nodes nodes, Visibility visibility, Progress progress) {
		this.session = session;
		this.nodes = nodes;
		this.visibility = visibility;
		this.progress = progress;
	}

	/** Whether a package is loaded as it is. */
	static boolean same(Loadable given, @Nullable Record loaded) {
		return loaded != null && loaded.get("hash").asString().equals(given.hash());
	}

	/**
	 * Writes those that are not loaded as they are.
	 * @param loaded what the graph knows of packages, by name
	 * @return what became of each, in the order given
	 * @throws LoadFailure where the database could not write some
	 */
	List<PackageReport> write(List<? extends Loadable> packages, Map<String, Record> loaded) {
		Interruptions interruptions = new Interruptions(this.session);
		Set<String> pending = packages.stream()
			.filter((each) -> !same(each, loaded.get(each.name())))
			.map(Loadable::name)
			.collect(Collectors.toCollection(HashSet::new));
		for (Loadable each : packages) {
			Record as = loaded.get(each.name());
			if (as != null && same(each, as)) {
				this.written.add(PackageReport.same(each.name(), each.ids().length, as.get("utgava").asLong()));
			}
			else {
				pending.remove(each.name());
				attempt(each, Set.copyOf(pending));
			}
		}
		this.failed.forEach(interruptions::fail);
		interruptions.end(packages.stream().map(Loadable::folder).filter((each) -> !hasFailed(each)).toList());
		if (this.cause != null) {
			throw new LoadFailure(this.written, this.failed, this.cause);
		}
		return this.written;
	}

	/** What is no fault of the package, as that the database is away, ends the load. */
	private void attempt(Loadable each, Set<String> pending) {
		PackageLoad load = new PackageLoad(each.content(), pending, this.nodes, this.progress, this.visibility);
		try {
			this.written.add(this.visibility.during(() -> this.session.executeWrite(load::run, Patience.LONG),
					PackageReport::utgava));
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw ex;
		}
		catch (Neo4jException ex) {
			this.failed.add(new FailedPackage(Path.of(each.folder()), each.name(), why(each, ex)));
			this.cause = ex;
		}
	}

	private static String why(Loadable each, Neo4jException ex) {
		if (ex.code().contains("Memory")) {
			return "%d fakta är mer än databasen har minne att skriva på en gång. Ge den mer minne (java -Xmx…), eller dela paketet i flera."
				.formatted(each.ids().length);
		}
		return "databasen kunde inte skriva det: " + ex.getMessage();
	}

	private boolean hasFailed(String folder) {
		return this.failed.stream().anyMatch((each) -> each.folder().equals(Path.of(folder)));
	}

}
