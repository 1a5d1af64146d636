package se.uppdragsgrafen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes of ours that are killed, or whose disk fills, at random moments, and disks
 * that have too little room or cannot be written to. {@code -Dkills=200} and
 * {@code -Dfills=20} for as many, {@code -Dkills.phase=SCHEMA} for one phase,
 * {@code -Dkills.seed=7} and {@code -Dfills.seed=7} for other moments,
 * {@code -Dkills.table=FILE} and {@code -Dfills.table=FILE} for tables that are
 * continued.
 */
class InterruptedIT {

	/** What a process is given to end by itself on a disk that is full. */
	private static final Duration PATIENCE = Duration.ofSeconds(40);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path shared;

	@SuppressWarnings("NullAway.Init")
	private static Undisturbed undisturbed;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@BeforeAll
	static void undisturbed() {
		undisturbed = new Undisturbed(shared);
	}

	@Test
	@Tag("thorough")
	void afterAKillAtAnyMomentTheNextStartFindsAllOfOneVersion() throws IOException {
		Path table = table("kills");
		Disturbed killed = new Disturbed(undisturbed, table, Long.getLong("kills.seed", 1),
				(program, here) -> program.kill());
		assertThat(killed.run(Integer.getInteger("kills", 1), this.folder)).isEmpty();
		assertThat(table).isNotEmptyFile();
	}

	@Test
	void whatHasNoRoomIsNotBegunAndWhatCannotBeWrittenToIsSaid() throws IOException {
		Path data = new TestPackages(this.folder).write("a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn"));
		try (Tmpfs disk = Tmpfs.mounted(this.folder.resolve("disk"), "size=20m")) {
			String store = "--uppdragsgrafen.store=" + disk.folder().resolve("store");
			Command load = Command.run("load", data, store);
			assertThat(load.err()).matches("(?s)Disken där .* är full: 32 MB behövs, (19|20) MB är lediga\\. .*");
			assertThat(load.exitCode()).isEqualTo(ExitCode.DATABASE);

			disk.remount("size=80m");
			assertThat(Command.run("load", data, store).exitCode()).isZero();

			disk.remount("ro");
			load = Command.run("load", data, store);
			assertThat(load.err()).contains("går inte att läsa och skriva i", "skrivskyddad");
			assertThat(load.exitCode()).isEqualTo(ExitCode.DATABASE);
		}
	}

	@Test
	@Tag("thorough")
	void aDiskThatFillsAtAnyMomentLosesNothing() throws IOException {
		int fills = Integer.getInteger("fills", 1);
		Path table = table("fills");
		try (Tmpfs disk = Tmpfs.mounted(this.folder.resolve("disk"), "size=100m")) {
			Disturbed filled = new Disturbed(undisturbed, table, Long.getLong("fills.seed", 1), InterruptedIT::fill);
			assertThat(filled.run(fills, disk.folder())).isEmpty();
			assertThat(table).isNotEmptyFile();
		}
	}

	private Path table(String name) {
		return Path.of(System.getProperty(name + ".table", this.folder.resolve(name + ".csv").toString()));
	}

	/** Takes all room that there is, and gives it back when the process has ended. */
	private static void fill(Program program, Path here) {
		Path filler = here.resolve("filler");
		try {
			take(filler);
			Awaitility.await().atMost(PATIENCE).until(() -> !program.handle().isAlive());
		}
		catch (ConditionTimeoutException ex) {
			// A server goes on answering, and is stopped by force.
		}
		finally {
			program.kill();
			delete(filler);
		}
	}

	private static void take(Path filler) {
		for (int size : new int[] { 1 << 16, 1 << 8, 1 }) {
			byte[] page = new byte[size];
			try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND)) {
				while (true) {
					out.write(page);
				}
			}
			catch (IOException ex) {
				// There is no more room for so much.
			}
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
