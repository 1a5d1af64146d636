package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.graph.Soundness;

/**
 * Mends a store whose log ends with something half, as it does when the disk was full: in
 * a copy, which takes the place of the store when it is whole. The store is kept aside.
 */
public final class Repair {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

	private final StoreFolder store;

	private final Consumer<String> lines;

	/**
	 * @param store the folder of the store
	 * @param lines hears what is being done
	 */
	public Repair(Path store, Consumer<String> lines) {
		this.store = StoreFolder.of(store);
		this.lines = lines;
	}

	/**
	 * Mends it.
	 * @return what the mended store has, and where the one before is kept
	 * @throws DatabaseProblem where it is used, there is no room, or the copy cannot be
	 * opened either
	 */
	public Mended run() {
		return this.store.holding(this::mend);
	}

	private Mended mend() {
		Path copy = this.store.path().resolve("neo4j.lagas");
		try {
			copyTo(copy);
			StoreFolder mending = new StoreFolder(copy);
			this.lines.accept("Öppnar kopian och tar bort det halva i slutet av loggen");
			soundness(mending, new Neo4jBuilder(copy).cuttingTheLog());
			this.lines.accept("Öppnar kopian igen och kontrollerar den");
			Soundness found = soundness(mending, new Neo4jBuilder(copy));
			if (!found.faults().isEmpty()) {
				return new Mended(found, copy);
			}
			Path aside = this.store.path()
				.resolve(StoreFolder.BEFORE_REPAIR + TIME.format(LocalDateTime.now(ZoneId.systemDefault())));
			this.store.replace(mending.neo4j(), aside);
			FileSystemUtils.deleteRecursively(copy);
			return new Mended(found, aside);
		}
		catch (IOException ex) {
			throw StoreProblems.of(this.store.path(), ex);
		}
	}

	private void copyTo(Path copy) throws IOException {
		FileSystemUtils.deleteRecursively(copy);
		this.store.room().require(size(this.store.neo4j()));
		this.lines.accept("Kopierar databasen");
		OwnRights.create(copy);
		FileSystemUtils.copyRecursively(this.store.neo4j(), new StoreFolder(copy).neo4j());
		Files.copy(this.store.password(), new StoreFolder(copy).password());
	}

	private Soundness soundness(StoreFolder folder, Neo4jBuilder builder) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.open(folder, this.lines, builder);
				Driver driver = GraphDatabase.driver(neo4j.address().uri(), neo4j.address().authToken())) {
			return Soundness.of(Reach.verified(driver, neo4j.address().uri(), this.lines));
		}
	}

	private static long size(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.mapToLong((each) -> each.toFile().length()).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What became of it.
	 *
	 * @param found in the mended copy
	 * @param kept the store as it was before; the copy itself where that has faults, and
	 * the store is as it was
	 */
	public record Mended(Soundness found, Path kept) {

	}

}
