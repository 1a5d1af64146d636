package se.uppdragsgrafen.store;

import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.KernelVersion;

/**
 * Why the embedded store cannot be used, told by what failed. No advice loses anything:
 * what was redacted is known to the store alone.
 */
final class StoreProblems {

	private static final long MIB = 1L << 20;

	private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded",
			"There is not enough space on the disk");

	private static final List<String> NO_RIGHTS = List.of("Read-only file system", "Permission denied",
			"Operation not permitted");

	/** How Neo4j says that its log does not end as one does. */
	private static final String TAIL = GraphDatabaseInternalSettings.fail_on_corrupted_log_files.name();

	/** The version of an entry in the log, as Neo4j says that it does not know it. */
	private static final Pattern ENTRY = Pattern.compile("Log file contains entries with prefix (-?\\d+)");

	private static final Set<Integer> KNOWN_SOON = IntStream.rangeClosed(1, 10)
		.mapToObj((each) -> KernelVersion.getLatestVersion(Config.defaults()).version() + each)
		.collect(Collectors.toSet());

	private StoreProblems() {
	}

	/** What became of opening it. */
	static DatabaseProblem of(Path store, Throwable failure) {
		if (failure instanceof DatabaseProblem problem) {
			return problem;
		}
		List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
		if (says(chain, FULL)) {
			return full(store, Room.LEAST, 0, failure);
		}
		if (is(chain, AccessDeniedException.class::isInstance) || says(chain, NO_RIGHTS)) {
			return noRights(store, failure);
		}
		if (is(chain, FileAlreadyExistsException.class::isInstance) || says(chain, List.of("Not a directory"))) {
			return new DatabaseProblem(
					"%s är ingen mapp. Ange en mapp för databasen med --uppdragsgrafen.store.".formatted(store),
					failure);
		}
		if (is(chain, FileLockException.class::isInstance)) {
			return locked(store, failure);
		}
		if (is(chain, StoreProblems::isOfAnotherVersion) && !is(chain, StoreProblems::isNoVersion)) {
			return new DatabaseProblem(("Databasen i %s är skriven av en annan version av Neo4j än den i detta program,"
					+ " eller av en annan utgåva av Neo4j (%s). Använd det program som skrev den, eller ett nyare."
					+ " Inget är ändrat.")
				.formatted(store, reason(chain)), failure);
		}
		return (says(chain, List.of(TAIL)) || is(chain, StoreProblems::isNoVersion)) ? halfWritten(store, chain)
				: damaged(store, chain);
	}

	static DatabaseProblem full(Path store, long needed, long free) {
		return full(store, needed, free, null);
	}

	private static DatabaseProblem full(Path store, long needed, long free, @Nullable Throwable cause) {
		return new DatabaseProblem(("Disken där %s ligger är full: %d MB behövs, %d MB är lediga. Frigör utrymme och"
				+ " gör om. Ta inte bort något i mappen: inget har gått förlorat.")
			.formatted(store, ceiling(needed), free / MIB), cause);
	}

	static DatabaseProblem locked(Path store, @Nullable Throwable cause) {
		return new DatabaseProblem(("Databasen i %s används av en annan process. "
				+ "Stoppa den, vänta tills den har startat klart, eller ange en annan mapp med --uppdragsgrafen.store.")
			.formatted(store), cause);
	}

	static DatabaseProblem notEmpty(Path store) {
		return new DatabaseProblem(("I %s finns redan en databas, och den skrivs inte över. Ange en ny mapp med"
				+ " --uppdragsgrafen.store, eller flytta undan mappen neo4j i den. Inget är ändrat.")
			.formatted(store), null);
	}

	private static DatabaseProblem noRights(Path store, Throwable cause) {
		return new DatabaseProblem(("Mappen %s går inte att läsa och skriva i (%s). Den är skrivskyddad, eller något i"
				+ " den tillhör en annan användare än %s. Ge användaren rätt till mappen och allt i den, och starta"
				+ " igen. Inget är ändrat.")
			.formatted(store, reason(Stream.iterate(cause, Objects::nonNull, Throwable::getCause).toList()),
					System.getProperty("user.name")),
				cause);
	}

	private static DatabaseProblem halfWritten(Path store, List<Throwable> chain) {
		return new DatabaseProblem(("Databasen i %s slutade mitt i en skrivning, som när disken blev full, och loggen"
				+ " slutar med något halvt (%s). Se till att det finns ledigt utrymme och kör store repair: det tar"
				+ " bort det halva i en kopia, kontrollerar kopian och byter sedan. Ta inte bort något i mappen.")
			.formatted(store, reason(chain)), chain.getFirst());
	}

	private static DatabaseProblem damaged(Path store, List<Throwable> chain) {
		return new DatabaseProblem(("Databasen i %s är skadad (%s). Lägg tillbaka den senaste säkerhetskopian av"
				+ " mappen. Behåll mappen som den är: bara i den och i kopior av den står vilka fakta som är borttagna"
				+ " för gott. Med en annan mapp i --uppdragsgrafen.store laddas datapaketen på nytt, men det som är"
				+ " borttaget måste då tas bort igen med redact.")
			.formatted(store, reason(chain)), chain.getFirst());
	}

	/** By name: which of them is thrown differs between versions of Neo4j. */
	private static boolean isOfAnotherVersion(Throwable failure) {
		String name = failure.getClass().getSimpleName();
		return name.startsWith("UnsupportedLogVersion") || name.startsWith("UnableToMigrate")
				|| name.contains("StoreVersion") || String.valueOf(failure.getMessage()).contains("storage engine");
	}

	/**
	 * Versions are counted one by one: what is far above the one known is none, but
	 * something else that stands where a version would.
	 */
	private static boolean isNoVersion(Throwable failure) {
		Matcher entry = ENTRY.matcher(String.valueOf(failure.getMessage()));
		return entry.find() && !KNOWN_SOON.contains(Integer.parseInt(entry.group(1)));
	}

	private static boolean is(List<Throwable> chain, Predicate<Throwable> kind) {
		return chain.stream().anyMatch(kind);
	}

	private static boolean says(List<Throwable> chain, List<String> parts) {
		return chain.stream()
			.map((each) -> String.valueOf(each.getMessage()))
			.anyMatch((message) -> parts.stream().anyMatch(message::contains));
	}

	/** The first line of what failed first. */
	private static String reason(List<Throwable> chain) {
		Throwable first = chain.getLast();
		return String.valueOf(first.getMessage()).lines().findFirst().orElse(first.toString());
	}

	private static long ceiling(long bytes) {
		return (bytes + MIB - 1) / MIB;
	}

}
