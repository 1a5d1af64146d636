package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.ingest.Folders;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.sprak.Sokord;

/**
 * The store of a Neo4j that holds the bundled data: made once for this program and these
 * data, below {@code target}, and copied by whoever opens one.
 */
final class BundledStore {

	private static final Path DATA = Path.of("data");

	private static final Path STORES = Path.of("target", "bundled");

	/** All that a store follows from. */
	private static final List<Path> SOURCES = List.of(DATA, Path.of("target", "classes", "se"),
			Path.of("target", "classes", "neo4j"));

	private BundledStore() {
	}

	/** A copy of one's own. */
	static Path copy() {
		Path copy = OwnFolder.create("bundled");
		copyTo(copy);
		return copy;
	}

	/**
	 * Copies the store into that folder. It is made by one process, while others wait.
	 */
	static synchronized void copyTo(Path folder) {
		try {
			Path store = Files.createDirectories(STORES).resolve(key());
			try (FileChannel channel = FileChannel.open(STORES.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				if (lock.isValid() && !Files.exists(store)) {
					make(store);
				}
				FileSystemUtils.copyRecursively(store, folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is there of others, or of one that was killed, goes. */
	private static void make(Path store) throws IOException {
		try (Stream<Path> others = Files.list(STORES)) {
			for (Path each : others.filter(Files::isDirectory).toList()) {
				FileSystemUtils.deleteRecursively(each);
			}
		}
		Path making = STORES.resolve("making");
		try (InProcessNeo4j neo4j = new InProcessNeo4j(making)) {
			new Ingest(new GraphWriter(neo4j.driver(), Sokord::of, Duration.ZERO), Progress.NONE)
				.load(Ingest.check(Folders.packages(List.of(DATA)), () -> (id) -> false));
		}
		Files.move(making, store, StandardCopyOption.ATOMIC_MOVE);
	}

	private static String key() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Path source : SOURCES) {
				try (Stream<Path> files = Files.walk(source)) {
					for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
						digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
						digest.update(Files.readAllBytes(file));
					}
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
