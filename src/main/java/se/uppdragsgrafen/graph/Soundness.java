package se.uppdragsgrafen.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What a graph has of what it must have: its constraints and indexes, its editions and
 * its log.
 *
 * @param editions how many editions it has had
 * @param changes how many changes its log has
 * @param faults what is missing, each as a sentence; none where all is as it should be
 */
public record Soundness(long editions, long changes, List<String> faults) {

	private static final int LOOKS = 3;

	private static final Duration PAUSE = Duration.ofMillis(500);

	/**
	 * Looks, and changes nothing. What a load is writing meanwhile is looked at again.
	 */
	public static Soundness of(Driver driver) {
		Soundness found = look(driver);
		for (int more = LOOKS; more > 1 && !found.faults().isEmpty(); more--) {
			Visibility.await(PAUSE);
			found = look(driver);
		}
		return found;
	}

	private static Soundness look(Driver driver) {
		try (Session session = driver.session()) {
			List<String> faults = new ArrayList<>(Schema.faults(session));
			UnfinishedLoad.of(session)
				.ifPresent((load) -> faults
					.add("Paketet %s (%s) är skrivet till en del.".formatted(load.paket(), load.folder())));
			Record found = session.run(CypherText.write("log-whole"), Patience.LONG).single();
			count(faults, "Utgåvor", found.get("utgava").asLong(), found.get("utgavor").asLong(),
					found.get("utgavorInom").asLong());
			count(faults, "Ändringar i loggen", found.get("nr").asLong(), found.get("andringar").asLong(),
					found.get("andringarInom").asLong());
			return new Soundness(found.get("utgavor").asLong(), found.get("andringar").asLong(), List.copyOf(faults));
		}
	}

	/** Numbers are unique: as many within as there are to be leave no gap. */
	private static void count(List<String> faults, String what, long last, long all, long within) {
		if (all != last || within != last) {
			faults.add("%s: den sista har nummer %d, men det finns %d, varav %d inom 1–%d.".formatted(what, last, all,
					within, last));
		}
	}

}
