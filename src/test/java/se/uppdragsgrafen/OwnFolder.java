package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the tests of this process, empty when they begin. It goes with the
 * process; where that was killed, the next one takes it away. Maven has all temporary
 * files lie there.
 */
public final class OwnFolder implements LauncherSessionListener {

	private static final Path FOLDER = Path.of("target", "tmp").toAbsolutePath();

	/** Others may still write while the process ends. */
	private static final int TIMES = 10;

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		delete();
		create("tests");
		Runtime.getRuntime().addShutdownHook(new Thread(OwnFolder::delete));
	}

	/** A new folder in it, whose name begins so. */
	static Path create(String name) {
		try {
			return Files.createTempDirectory(Files.createDirectories(FOLDER), name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete() {
		for (int time = 0; time < TIMES && Files.exists(FOLDER); time++) {
			try {
				FileSystemUtils.deleteRecursively(FOLDER);
			}
			catch (IOException ex) {
				// Somebody else took or wrote something meanwhile: again.
			}
		}
	}

}
