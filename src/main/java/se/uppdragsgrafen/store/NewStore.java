package se.uppdragsgrafen.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.neo4j.driver.Driver;

import se.uppdragsgrafen.graph.Soundness;

/** An embedded store that is made of a backup, where there is none. */
public final class NewStore {

	private NewStore() {
	}

	/**
	 * Makes it. Wherever that is cut short, there is still none.
	 * @param store its folder
	 * @param then is given a way to it, before it is looked at
	 * @param lines hears what is being done
	 * @return what it has
	 * @throws DatabaseProblem where there is a database already
	 */
	public static Soundness of(Path store, Path backup, Consumer<Driver> then, Consumer<String> lines) {
		StoreFolder folder = StoreFolder.of(store);
		return folder.holding(() -> {
			if (Files.exists(folder.neo4j())) {
				throw StoreProblems.notEmpty(store);
			}
			NewDatabase made = new NewDatabase(folder, lines);
			Soundness found = StillWaiting.during(lines, "Säkerhetskopian läggs in i " + store,
					() -> made.fill(backup, then));
			made.place();
			return found;
		});
	}

}
