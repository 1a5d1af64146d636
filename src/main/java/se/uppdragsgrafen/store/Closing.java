package se.uppdragsgrafen.store;

import java.time.Duration;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shuts a Neo4j down. On a disk that is full it would try for ever to write: then it is
 * left, as if it had been killed, and recovers at the next start.
 */
final class Closing {

	private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

	private static final Duration LOOK = Duration.ofSeconds(5);

	/** Looks at a full disk that are enough. */
	private static final int LOOKS = 3;

	private Closing() {
	}

	static void close(DatabaseManagementService service, Room room) {
		Thread closing = Thread.ofPlatform().daemon().name("neo4j-stop").start(() -> shutDown(service));
		try {
			int full = 0;
			while (!closing.join(LOOK) && full < LOOKS) {
				full = room.isFull() ? full + 1 : 0;
			}
			if (closing.isAlive()) {
				LOG.error("Disken är full: databasen stängs inte, utan återställs vid nästa start. Frigör utrymme.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What could not be written now is in the log, and is at the next start. */
	private static void shutDown(DatabaseManagementService service) {
		try {
			service.shutdown();
		}
		catch (RuntimeException ex) {
			LOG.warn("Databasen stängdes inte som den ska, och återställs vid nästa start: {}", ex.toString());
		}
	}

}
