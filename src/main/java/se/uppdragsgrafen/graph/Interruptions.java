package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Session;

/** Remembers in the graph which folders are being loaded, until they have been. */
final class Interruptions {

	private final Session session;

	Interruptions(Session session) {
		this.session = session;
	}

	/** Also tells those who read that something comes, so long before it does. */
	void begin(List<String> folders, Duration notice) {
		if (!folders.isEmpty()) {
			announced(folders, notice);
		}
	}

	/** Tells those who read that something comes that is of no folder. */
	void announce(Duration notice) {
		announced(List.of(), notice);
	}

	private void announced(List<String> folders, Duration notice) {
		run("load-begins", Map.of("id", UUID.randomUUID().toString(), "mappar", folders));
		Visibility.await(notice);
	}

	void end(List<String> folders) {
		run("load-ends", Map.of("mappar", folders));
	}

	List<Path> pending() {
		return this.session.run(CypherText.write("pending")).list((each) -> Path.of(each.get("mapp").asString()));
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.session.executeWriteWithoutResult((tx) -> tx.run(CypherText.write(statement), parameters).consume(),
				Patience.LONG);
	}

}
