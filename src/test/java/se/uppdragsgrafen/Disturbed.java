package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Processes of ours that something happens to at random moments, and what the next start
 * finds: all constraints, one whole version and a log without a gap, soon. Each adds a
 * line to a table; what is in it is not done again.
 */
final class Disturbed {

	private static final String WHOLE = ",whole";

	private static final String INDEXES = "store/neo4j/data/databases/neo4j/schema/index";

	/** As many as there are while the schema is made, one after the other. */
	private static final int INDEXES_MADE = 100;

	/**
	 * One start against another, on a machine that does other things too. The table has
	 * both: whether they are within half as much again is to be told from many.
	 */
	private static final double SLOWER_MOST = 3;

	private final Undisturbed undisturbed;

	private final Path table;

	private final long seed;

	private final BiConsumer<Program, Path> disturbance;

	/**
	 * @param undisturbed what each is held against
	 * @param table to add to
	 * @param disturbance what happens to a process that runs in a folder
	 */
	Disturbed(Undisturbed undisturbed, Path table, long seed, BiConsumer<Program, Path> disturbance) {
		this.undisturbed = undisturbed;
		this.table = table;
		this.seed = seed;
		this.disturbance = disturbance;
	}

	/**
	 * So many times, with those that the table has.
	 * @param place where each runs
	 * @return the lines of those that were not found whole
	 */
	List<String> run(int times, Path place) throws IOException {
		List<String> wrong = new ArrayList<>();
		for (int number = done(); number < times; number++) {
			String line = run(KillPhase.of(number), number, place.resolve("run-" + number));
			if (!line.endsWith(WHOLE)) {
				wrong.add(line);
			}
		}
		return wrong;
	}

	private int done() throws IOException {
		if (Files.notExists(this.table)) {
			return 0;
		}
		return (int) Files.readAllLines(this.table).stream().filter((each) -> each.startsWith(this.seed + ",")).count();
	}

	private String run(KillPhase phase, int number, Path here) throws IOException {
		this.undisturbed.prepare(phase, here);
		long moment = disturb(here, phase, new Random(this.seed * 1_000_003 + number));
		String line = "%d,%d,%s,%d,%s".formatted(this.seed, number, phase, moment, found(phase, here));
		Files.createDirectories(this.table.toAbsolutePath().getParent());
		Files.writeString(this.table, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		if (line.endsWith(WHOLE)) {
			FileSystemUtils.deleteRecursively(here);
		}
		return line;
	}

	/** Milliseconds of processor time that it was given since it began. */
	private long disturb(Path here, KillPhase phase, Random random) {
		long moment = 1 + random.nextLong(1 + this.undisturbed.took(phase).toMillis());
		int made = 1 + random.nextInt(INDEXES_MADE);
		try (Program program = Program.start(here, phase.command().toArray(String[]::new))) {
			KillClock clock = new KillClock(program, phase, here);
			long taken = clock.taken().toMillis();
			while (program.handle().isAlive()
					&& !(phase == KillPhase.SCHEMA ? indexes(here) >= made : taken >= moment)) {
				pause();
				taken = clock.taken().toMillis();
			}
			this.disturbance.accept(program, here);
			return taken;
		}
	}

	private static long indexes(Path here) {
		try (Stream<Path> found = Files.walk(here.resolve(INDEXES), 2)) {
			return found.filter((each) -> each.getNameCount() == here.resolve(INDEXES).getNameCount() + 2).count();
		}
		catch (IOException | RuntimeException ex) {
			return 0;
		}
	}

	/** A start that says that the store is to be repaired is followed by that. */
	private String found(KillPhase phase, Path here) {
		try {
			return found(phase, look(phase, here));
		}
		catch (AssertionError ex) {
			String said = String.valueOf(ex.getMessage()).replace('\n', ' ');
			if (!said.contains("kör store repair")) {
				return "0,0,not started: " + said;
			}
		}
		try (Program repair = Program.start(here, "store", "repair")) {
			return (repair.exitCode() == 0) ? found(phase, look(phase, here)).replace(WHOLE, ",repaired" + WHOLE)
					: "0,0,not repaired: " + (repair.out() + repair.err()).replace('\n', ' ');
		}
	}

	private static KillLook look(KillPhase phase, Path here) {
		return KillLook.at(here, phase.isServer() ? "data" : "none");
	}

	private String found(KillPhase phase, KillLook look) {
		return "%d,%d,%s".formatted(look.took().toMillis(), this.undisturbed.start(phase).took().toMillis(),
				verdict(phase, look));
	}

	private String verdict(KillPhase phase, KillLook look) {
		if (!look.soundness().faults().isEmpty()) {
			return String.join(" ", look.soundness().faults());
		}
		if (!this.undisturbed.isOneVersion(phase, look.facts())) {
			return "not one whole version";
		}
		double slower = (double) look.took().toMillis() / this.undisturbed.start(phase).took().toMillis();
		return (slower > SLOWER_MOST) ? String.format(Locale.ROOT, "slow: %.2f", slower) : "whole";
	}

	static void pause() {
		try {
			Thread.sleep(2);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
