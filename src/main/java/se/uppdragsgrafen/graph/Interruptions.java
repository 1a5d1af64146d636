package se.uppdragsgrafen.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Session;

/**
 * Remembers in the graph which folders are being loaded, until they have been, and which
 * could not be.
 */
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

	/** They have been loaded, or are given up. */
	void end(List<String> folders) {
		run("load-ends", Map.of("mappar", folders));
		run("failed-gone", Map.of("mappar", folders));
	}

	/** It is not gone on with, but remembered as what could not be loaded. */
	void fail(FailedPackage failed) {
		run("load-ends", Map.of("mappar", List.of(failed.folder().toString())));
		run("load-fails", Map.of("mapp", failed.folder().toString(), "paket", failed.paket(), "fel", failed.fel()));
	}

	/** The oldest first. */
	List<FailedPackage> failed() {
		return this.session.run(CypherText.write("failed"))
			.list((each) -> new FailedPackage(Path.of(each.get("mapp").asString()), each.get("paket").asString(),
					each.get("fel").asString()));
	}

	List<Path> pending() {
		return this.session.run(CypherText.write("pending")).list((each) -> Path.of(each.get("mapp").asString()));
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.session.executeWriteWithoutResult((tx) -> tx.run(CypherText.write(statement), parameters).consume(),
				Patience.LONG);
	}

}
