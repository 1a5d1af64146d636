package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.bench.National;

/**
 * A graph as files, loaded by the command that users load with.
 *
 * @param folder as {@code uppdragsgrafen.store} names it
 * @param loading how long the load took, null where a store that was kept is used
 */
record Store(Path folder, @Nullable Duration loading) {

	/** Loads the country of so many municipalities, or takes the store that was kept. */
	static Store of(Programs programs, Options options, int kommuner) {
		Path folder = programs.folder().resolve("store");
		Path kept = (options.stores != null) ? folder(options.stores, kommuner, options.seed) : null;
		if (kept != null && Files.exists(kept)) {
			copy(kept, folder);
			return new Store(folder, null);
		}
		Path packages = packages(programs, options, kommuner);
		long start = System.nanoTime();
		programs
			.start("load",
					Java.jar(options.loaderFlags,
							List.of("load", packages.toString(), "--uppdragsgrafen.store=" + folder)))
			.ended();
		Duration loading = Duration.ofNanos(System.nanoTime() - start);
		if (kept != null) {
			copy(folder, kept);
		}
		return new Store(folder, loading);
	}

	/** The store that was kept of so many municipalities. */
	static Store kept(Path stores, int kommuner, long seed) {
		Path kept = folder(stores, kommuner, seed);
		if (!Files.isDirectory(kept)) {
			throw new IllegalArgumentException(
					"%s is not there. bench/run --kommuner %d --stores %s makes it.".formatted(kept, kommuner, stores));
		}
		return new Store(kept, null);
	}

	private static Path folder(Path stores, int kommuner, long seed) {
		return stores.resolve("%d-%d".formatted(kommuner, seed));
	}

	private static Path packages(Programs programs, Options options, int kommuner) {
		if (options.data != null) {
			return options.data;
		}
		Path packages = programs.folder().resolve("packages");
		National.main(String.valueOf(kommuner), String.valueOf(options.seed), packages.toString());
		return packages;
	}

	/** Copies the database in it, for a Neo4j with a process of its own. */
	void copyDatabase(Path to) {
		copy(this.folder.resolve("neo4j"), to);
	}

	private static void copy(Path from, Path to) {
		try {
			Files.createDirectories(to);
			FileSystemUtils.copyRecursively(from, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
