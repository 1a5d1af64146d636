package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process has to say of its tests when all have run. There are several
 * processes, and each knows of one class at a time: Maven prints it at the end.
 */
final class Said {

	private static final Path FOLDER = Path.of("target", "said");

	private Said() {
	}

	/** Says that, in place of what was said under this name before. */
	static void write(String name, List<String> lines) {
		try {
			Files.write(Files.createDirectories(FOLDER).resolve(name + "-" + ProcessHandle.current().pid() + ".txt"),
					lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
