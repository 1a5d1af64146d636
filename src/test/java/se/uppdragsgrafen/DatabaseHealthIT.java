package se.uppdragsgrafen;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.health.contributor.Status;

import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.EmbeddedReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Over Bolt, with a database that is stopped: {@link DatabaseAwayIT}. */
class DatabaseHealthIT {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final Duration LOOK = Duration.ofSeconds(2);

	@Test
	void theDatabaseInTheProcessIsMissedAndFoundAgain(@TempDir Path folder) {
		AtomicReference<DatabaseManagementService> service = new AtomicReference<>(start(folder));
		try (EmbeddedReader reader = new EmbeddedReader(
				() -> service.get().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME), LIMIT)) {
			DatabaseHealth health = new DatabaseHealth(reader);
			await(LIMIT, health, Status.UP);
			service.get().shutdown();
			await(LOOK, health, Status.DOWN);
			service.set(start(folder));
			await(LIMIT, health, Status.UP);
		}
		finally {
			service.get().shutdown();
		}
	}

	private static DatabaseManagementService start(Path folder) {
		return new DatabaseManagementServiceBuilder(folder).setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
			.build();
	}

	@Test
	void aDatabaseThatSaysNothingIsAwayInTime() throws Exception {
		try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + mute.getLocalPort())) {
			DatabaseHealth health = new DatabaseHealth(new DriverReader(() -> driver, LIMIT));
			for (int i = 0; i < 3; i++) {
				long before = System.nanoTime();
				assertThat(status(health)).isEqualTo(Status.DOWN);
				assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LOOK);
			}
		}
	}

	@Test
	void whoLooksOftenDoesNotAskOften() {
		AtomicInteger questions = new AtomicInteger();
		DriverReader reader = new DriverReader(ScratchNeo4j::driver, LIMIT);
		DatabaseHealth health = new DatabaseHealth(question -> {
			questions.incrementAndGet();
			return reader.read(question);
		});
		long before = System.nanoTime();
		IntStream.range(0, 1_000).parallel().forEach(i -> status(health));
		long seconds = Duration.ofNanos(System.nanoTime() - before).toSeconds();
		assertThat(questions).hasPositiveValue().hasValueLessThanOrEqualTo((int) seconds + 1);
	}

	@Test
	void aGraphThatIsLoadedForTheFirstTimeIsNotReady() {
		ScratchNeo4j.clear();
		DatabaseHealth health = new DatabaseHealth(new DriverReader(ScratchNeo4j::driver, LIMIT));
		await(LIMIT, health, Status.UP);
		ScratchNeo4j.database().executeTransactionally("CREATE (:Laddning)");
		await(LIMIT, health, Status.DOWN);
		ScratchNeo4j.database().executeTransactionally("CREATE (:Datamangd)");
		await(LIMIT, health, Status.UP);
		ScratchNeo4j.clear();
	}

	/** A database that has just started takes its time for its first answer. */
	private static void await(Duration limit, DatabaseHealth health, Status status) {
		Awaitility.await().atMost(limit).until(() -> status(health).equals(status));
	}

	private static Status status(DatabaseHealth health) {
		return health.health().getStatus();
	}

}
