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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A disk that has too little room, cannot be written to, or fills at random moments:
 * {@code -Dfills=20} for as many, {@code -Dfills.seed=7} for others,
 * {@code -Dfills.table=FILE} for a table that is continued.
 */
class FullDiskIT {

	/** What a process is given to end by itself on a disk that is full. */
	private static final Duration PATIENCE = Duration.ofSeconds(40);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

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
	void aDiskThatFillsAtAnyMomentLosesNothing() throws IOException {
		int fills = Integer.getInteger("fills", 1);
		Path table = Path.of(System.getProperty("fills.table", this.folder.resolve("fills.csv").toString()));
		try (Tmpfs disk = Tmpfs.mounted(this.folder.resolve("disk"), "size=100m")) {
			Disturbed filled = new Disturbed(this.folder, table, Long.getLong("fills.seed", 1), FullDiskIT::fill);
			assertThat(filled.run(fills, disk.folder())).isEmpty();
			assertThat(table).isNotEmptyFile();
		}
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
