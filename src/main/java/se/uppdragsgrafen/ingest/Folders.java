package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the folders that are meant. */
public final class Folders {

	private Folders() {
	}

	/**
	 * The packages that are meant by folders, each a package or a folder of packages. One
	 * that is neither is taken for a package, so that reading it says what is missing.
	 */
	public static List<Path> packages(List<Path> folders) {
		return find(folders, (each) -> Files.exists(each.resolve("datapackage.json")));
	}

	/** The same for packages that may lack a description, but have tables. */
	public static List<Path> tables(List<Path> folders) {
		return find(folders, (each) -> children(each).stream().anyMatch((file) -> file.toString().endsWith(".csv")));
	}

	private static List<Path> find(List<Path> folders, Predicate<Path> meant) {
		return folders.stream().flatMap((each) -> find(each, meant).stream()).distinct().toList();
	}

	private static List<Path> find(Path folder, Predicate<Path> meant) {
		if (!Files.isDirectory(folder) || meant.test(folder)) {
			return List.of(folder);
		}
		List<Path> found = children(folder).stream().filter(Files::isDirectory).filter(meant).toList();
		return found.isEmpty() ? List.of(folder) : found;
	}

	private static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
