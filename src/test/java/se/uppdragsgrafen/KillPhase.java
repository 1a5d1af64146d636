package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is under way when the process is killed, and what becomes of it then. */
@SuppressWarnings("ImmutableEnumChecker") // what List.of and Set.of make does not change
enum KillPhase {

	/** A server's first, with data to load. */
	FIRST_START(KillStores.NONE, List.of("--server.port=0"), "data", Set.of(KillStores.LOADED)),

	/** The same, while it makes constraints and indexes. */
	SCHEMA(KillStores.NONE, List.of("--server.port=0"), "data", Set.of(KillStores.LOADED)),

	FIRST_LOAD(KillStores.EMPTY, List.of("load", "data"), "data", Set.of(KillStores.EMPTY, KillStores.LOADED)),

	RELOAD(KillStores.LOADED, List.of("load", "changed"), "changed", Set.of(KillStores.LOADED, KillStores.CHANGED)),

	REDACTION(KillStores.LOADED, List.of("redact", KillStores.REDACTED_ID, "--varfor", "prov"), "none",
			Set.of(KillStores.LOADED, KillStores.REDACTED)),

	BACKUP(KillStores.LOADED, List.of("store", "backup", "backup.jsonl.gz"), "none", Set.of(KillStores.LOADED)),

	REPAIR(KillStores.HALF, List.of("store", "repair"), "none", Set.of(KillStores.LOADED));

	private final String before;

	private final List<String> command;

	private final String likeStartOf;

	private final Set<String> after;

	/**
	 * @param before the store that it begins with
	 * @param command what is killed
	 * @param likeStartOf the data of a start that has as much to do as the next one at
	 * most
	 * @param after the stores of which one is to be found
	 */
	KillPhase(String before, List<String> command, String likeStartOf, Set<String> after) {
		this.before = before;
		this.command = command;
		this.likeStartOf = likeStartOf;
		this.after = after;
	}

	/**
	 * As a run of kills takes them: the one of {@code -Dkills.phase=BACKUP}, or every
	 * other one while the schema is made and the others in turn, twelve in a round.
	 */
	static KillPhase of(int kill) {
		String chosen = System.getProperty("kills.phase");
		if (chosen != null) {
			return valueOf(chosen);
		}
		List<KillPhase> others = List.of(FIRST_START, RELOAD, REDACTION, FIRST_LOAD, REPAIR, BACKUP);
		return (kill % 2 == 0) ? SCHEMA : others.get(kill / 2 % others.size());
	}

	/**
	 * Whether what is to be killed is under way. A backup of little takes a hundredth of
	 * its process's time.
	 */
	boolean begun(Path here) {
		if (this != BACKUP) {
			return true;
		}
		try (Stream<Path> files = Files.list(here)) {
			return files.anyMatch((each) -> each.getFileName().toString().matches("\\..*\\.tmp|backup\\..*"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isServer() {
		return this.command.getFirst().startsWith("--");
	}

	String before() {
		return this.before;
	}

	List<String> command() {
		return this.command;
	}

	String likeStartOf() {
		return this.likeStartOf;
	}

	Set<String> after() {
		return this.after;
	}

}
