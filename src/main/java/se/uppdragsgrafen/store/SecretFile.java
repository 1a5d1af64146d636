package se.uppdragsgrafen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that only its user can read, replaced as a whole. */
final class SecretFile {

	private SecretFile() {
	}

	/** A temporary file is its user's alone from the start, and so is what it becomes. */
	static void write(Path file, String text) {
		try {
			Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "", ".tmp");
			Files.writeString(fresh, text);
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
