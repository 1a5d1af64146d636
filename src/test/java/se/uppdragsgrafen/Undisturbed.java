package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found and taken where nothing happens to a process: each store is started, and
 * each command run, once.
 */
final class Undisturbed {

	private final Path folder;

	private final KillStores stores;

	private final Map<KillPhase, Duration> commands = new EnumMap<>(KillPhase.class);

	/** By store and data. */
	private final Map<String, KillLook> starts = new HashMap<>();

	/**
	 * @param folder for the stores
	 */
	Undisturbed(Path folder) {
		this.folder = folder;
		this.stores = new KillStores(folder.resolve("stores"));
	}

	/** A folder to run in, with the store that it begins with. */
	void prepare(KillPhase phase, Path here) {
		this.stores.copy(phase.before(), here);
	}

	/**
	 * Processor time of the command from when it has begun, or of a server until it
	 * answers.
	 */
	Duration took(KillPhase phase) {
		return phase.isServer() ? start(phase).took()
				: this.commands.computeIfAbsent(phase, (each) -> took(each, this.stores.copy(each.before(), fresh())));
	}

	private static Duration took(KillPhase phase, Path here) {
		try (Program program = Program.start(here, phase.command().toArray(String[]::new))) {
			KillClock clock = new KillClock(program, phase, here);
			Duration taken = Duration.ZERO;
			while (program.handle().isAlive()) {
				taken = clock.taken();
				Disturbed.pause();
			}
			if (program.exitCode() != 0) {
				throw new IllegalStateException(program.out() + program.err());
			}
			return taken;
		}
	}

	/** A start that has as much to do as the one after a disturbance at most. */
	KillLook start(KillPhase phase) {
		return start(phase.before().equals(KillStores.HALF) ? KillStores.LOADED : phase.before(), phase.likeStartOf());
	}

	/** Whether these are the facts of one of the stores that it may end with. */
	boolean isOneVersion(KillPhase phase, List<String> facts) {
		return phase.after().stream().anyMatch((each) -> facts(each).equals(facts));
	}

	private List<String> facts(String store) {
		return (switch (store) {
			case KillStores.LOADED -> start(KillStores.NONE, "data");
			case KillStores.CHANGED -> start(KillStores.LOADED, "changed");
			default -> start(store, "none");
		}).facts();
	}

	private KillLook start(String store, String data) {
		return this.starts.computeIfAbsent(store + " " + data,
				(key) -> KillLook.at(this.stores.copy(store, fresh()), data));
	}

	private Path fresh() {
		return this.folder.resolve("undisturbed-" + System.nanoTime());
	}

}
