package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders of data packages. */
public final class Folders {

	private static final String DESCRIPTOR = "datapackage.json";

	private Folders() {
	}

	/**
	 * The packages that are meant by folders, each a package or a folder of packages. One
	 * that is neither is taken for a package, so that reading it says what is missing.
	 */
	public static List<Path> of(List<Path> folders) {
		return folders.stream().flatMap((each) -> within(each).stream()).distinct().toList();
	}

	private static List<Path> within(Path folder) {
		if (!Files.isDirectory(folder) || isPackage(folder)) {
			return List.of(folder);
		}
		List<Path> packages = children(folder).stream().filter(Folders::isPackage).toList();
		return packages.isEmpty() ? List.of(folder) : packages;
	}

	private static boolean isPackage(Path folder) {
		return Files.exists(folder.resolve(DESCRIPTOR));
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
