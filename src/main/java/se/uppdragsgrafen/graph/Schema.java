package se.uppdragsgrafen.graph;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

/**
 * Makes the constraints and indexes of {@code neo4j/schema}. Wherever that is cut short,
 * the next time goes on from there.
 */
public final class Schema {

	private static final Duration LOOK = Duration.ofMillis(200);

	/** An index that does not come on for so long never will. */
	private static final Duration STANDSTILL = Duration.ofMinutes(10);

	private static final List<String> CONSTRAINTS = SchemaPart.names(SchemaPart.CONSTRAINTS);

	private static final List<String> INDEXES = SchemaPart.names(SchemaPart.INDEXES);

	private static final List<String> ALL = Stream.concat(CONSTRAINTS.stream(), INDEXES.stream()).toList();

	private final Session session;

	private final Progress progress;

	private Schema(Session session, Progress progress) {
		this.session = session;
		this.progress = progress;
	}

	/**
	 * Creates those that are missing, and waits until all can be used.
	 * @throws UnusableIndexes where one never will be
	 */
	public static void install(Session session, Progress progress) {
		new Schema(session, progress).install();
	}

	private void install() {
		SchemaState found = SchemaState.read(this.session);
		if (isWhole(found)) {
			return;
		}
		remove(found);
		SchemaState kept = SchemaState.read(this.session);
		create("villkor", missing(SchemaPart.CONSTRAINTS, List.copyOf(kept.constraints())));
		create("index", missing(SchemaPart.INDEXES, List.copyOf(kept.indexes().keySet())));
		await();
	}

	/** Which are missing or cannot be used, each as a sentence. */
	static List<String> faults(Session session) {
		return faults(SchemaState.read(session));
	}

	private static List<String> faults(SchemaState found) {
		Stream<String> missing = CONSTRAINTS.stream()
			.filter((each) -> !found.constraints().contains(each))
			.map("Villkoret %s saknas."::formatted);
		Stream<String> unusable = found.unusable(ALL).stream().map((each) -> fault(each, found.state(each)));
		return Stream.concat(missing, unusable).toList();
	}

	private static String fault(String index, String state) {
		return state.isEmpty() ? "Indexet %s saknas.".formatted(index)
				: "Indexet %s går inte att använda (%s).".formatted(index, state);
	}

	private static boolean isWhole(SchemaState found) {
		return found.constraints().containsAll(CONSTRAINTS) && found.unusable(ALL).isEmpty();
	}

	private static List<SchemaPart> missing(List<SchemaPart> parts, List<String> present) {
		return parts.stream().filter((each) -> !present.contains(each.name())).toList();
	}

	/** What an interrupted or failed making left, and would stand in the way. */
	private void remove(SchemaState found) {
		found.orphans(CONSTRAINTS).forEach((each) -> drop("INDEX", each));
		found.failed(CONSTRAINTS)
			.stream()
			.filter(found.constraints()::contains)
			.forEach((each) -> drop("CONSTRAINT", each));
		found.failed(INDEXES).forEach((each) -> drop("INDEX", each));
	}

	/**
	 * An index that cannot be dropped was no orphan: another process was making its
	 * constraint, which is there now.
	 */
	private void drop(String kind, String name) {
		try {
			run("DROP %s %s IF EXISTS".formatted(kind, name));
		}
		catch (ClientException ex) {
			if (SchemaState.read(this.session).orphans(CONSTRAINTS).contains(name)) {
				throw ex;
			}
		}
	}

	private void create(String what, List<SchemaPart> missing) {
		if (missing.isEmpty()) {
			return;
		}
		this.session.executeWriteWithoutResult((tx) -> {
			for (int i = 0; i < missing.size(); i++) {
				this.progress.at("Databasens " + what, i, missing.size());
				tx.run(missing.get(i).statement()).consume();
			}
		}, Patience.LONG);
	}

	/** However long it takes, as long as they come on. */
	private void await() {
		double filled = -1;
		long since = System.nanoTime();
		for (SchemaState now = SchemaState.read(this.session); !isWhole(now); now = SchemaState.read(this.session)) {
			List<String> unusable = now.unusable(ALL);
			if (now.filled(ALL) != filled) {
				filled = now.filled(ALL);
				since = System.nanoTime();
			}
			if (!now.failed(ALL).isEmpty() || System.nanoTime() - since > STANDSTILL.toNanos()) {
				throw new UnusableIndexes(faults(now));
			}
			this.progress.at("Databasens index", ALL.size() - unusable.size(), ALL.size());
			Visibility.await(LOOK);
		}
	}

	private void run(String statement) {
		this.session.executeWriteWithoutResult((tx) -> tx.run(statement).consume(), Patience.LONG);
	}

}
