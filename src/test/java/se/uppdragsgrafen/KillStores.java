package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

import se.uppdragsgrafen.fact.Uppfoljning;

/** The stores that kills begin with, and what those hold that they may end with. */
final class KillStores {

	static final String NONE = "none";

	/** With constraints and indexes alone. */
	static final String EMPTY = "empty";

	static final String LOADED = "loaded";

	static final String CHANGED = "changed";

	static final String REDACTED = "redacted";

	/** Loaded, with something half at the end of its log. */
	static final String HALF = "half";

	static final String REDACTED_ID = "uppdrag/2999/2022/u1";

	private static final int FACTS = 40;

	private final Path folder;

	KillStores(Path folder) {
		this.folder = folder;
	}

	/** A folder to run in, with that store and both versions of the data. */
	Path copy(String name, Path to) {
		try {
			Files.createDirectories(to);
			write(to.resolve("data"), "before");
			write(to.resolve("changed"), "after");
			if (!name.equals(NONE)) {
				FileSystemUtils.copyRecursively(made(name), to.resolve("store"));
			}
			return to;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path made(String name) throws IOException {
		Path made = this.folder.resolve(name);
		if (Files.notExists(made)) {
			make(name, made);
		}
		return made.resolve("store");
	}

	private void make(String name, Path made) throws IOException {
		switch (name) {
			case EMPTY -> KillLook.at(copy(NONE, made), "none");
			case LOADED -> run(copy(EMPTY, made), "load", "data");
			case REDACTED -> run(copy(LOADED, made), "redact", REDACTED_ID, "--varfor", "prov");
			default -> HalfWritten.add(copy(LOADED, made).resolve("store"));
		}
	}

	private static void run(Path folder, String... args) {
		try (Program program = Program.start(folder, args)) {
			if (program.exitCode() != 0) {
				throw new IllegalStateException(program.out() + program.err());
			}
		}
	}

	private static void write(Path data, String text) {
		SampleFacts facts = new SampleFacts("a");
		for (int i = 0; i < FACTS; i++) {
			facts.uppdrag("u" + i).uppfoljning("u" + i, "2022-T3", Uppfoljning.Status.PAGAR, text);
		}
		new TestPackages(data).write("a", facts);
	}

}
