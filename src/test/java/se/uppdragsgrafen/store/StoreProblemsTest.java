package se.uppdragsgrafen.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be opened is told by what it is, and no advice loses anything. */
class StoreProblemsTest {

	private static final Path STORE = Path.of("store");

	@ParameterizedTest
	@MethodSource("causes")
	void aCauseIsToldByWhatItIs(Throwable cause, String said) {
		assertThat(StoreProblems.of(STORE, new IllegalStateException("Outer", cause))).hasMessageContaining(said)
			.hasMessageNotContaining("Flytta undan");
	}

	private static Stream<Arguments> causes() {
		return Stream.of(
				Arguments.of(new FileLockException("Locked by another process", null), "används av en annan process"),
				Arguments.of(new FileLockException("Unable", new AccessDeniedException("store_lock")),
						"går inte att läsa"),
				Arguments.of(new FileLockException("Unable", new IOException("store_lock (Permission denied)")),
						"går inte att läsa"),
				Arguments.of(new FileSystemException("store", null, "Read-only file system"), "skrivskyddad"),
				Arguments.of(new IOException("No space left on device"), "är full: 32 MB behövs"),
				Arguments.of(new FileLockException("Unable", new IOException("No space left on device")), "är full"),
				Arguments.of(new IllegalStateException(
						"specify '" + GraphDatabaseInternalSettings.fail_on_corrupted_log_files.name() + "=false'",
						new IOException("log")), "kör store repair"),
				Arguments.of(new UnsupportedLogVersionException("version 99"), "en annan version av Neo4j"),
				Arguments.of(new IllegalStateException("Failed to load data"), "är skadad (Failed to load data)"));
	}

	/** Named as that of Neo4j, which cannot be made here. */
	private static final class UnsupportedLogVersionException extends RuntimeException {

		UnsupportedLogVersionException(String message) {
			super(message);
		}

	}

}
