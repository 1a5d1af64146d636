package se.uppdragsgrafen;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/**
 * Empties the folder for temporary files, which Maven gives each process of tests below
 * {@code target}, when the tests begin and when the process ends. What one that was
 * killed has left goes when the next begins.
 */
public final class OwnFolder implements LauncherSessionListener {

	private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();

	/** Others may still write while the process ends. */
	private static final int TIMES = 10;

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		// An IDE has everybody's.
		if (FOLDER.startsWith(Path.of("target").toAbsolutePath())) {
			empty();
			Runtime.getRuntime().addShutdownHook(new Thread(OwnFolder::empty));
		}
	}

	/** A new folder in it, whose name begins so. */
	static Path create(String name) {
		try {
			return Files.createTempDirectory(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void empty() {
		for (int time = 0; time < TIMES; time++) {
			File[] files = FOLDER.toFile().listFiles();
			for (File each : (files != null) ? files : new File[0]) {
				FileSystemUtils.deleteRecursively(each);
			}
		}
	}

}
