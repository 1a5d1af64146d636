package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A redaction that is killed at a random moment, while it takes away or while the files
 * are written anew: {@code -Drewritings=50} for as many, {@code -Drewritings.seed=7} for
 * other moments.
 */
@Tag("thorough")
class KilledRewritingIT {

	private static final List<String> WORDS = RareFacts.words(0, 1);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void theNextStartFindsTheFactWholeOrNoWordOfItInAnyFile() throws IOException {
		Path loaded = Files.createDirectories(this.folder.resolve("loaded"));
		run(loaded, "load", RareFacts.write(this.folder.resolve("data"), "först").toString());
		Path whole = copy(loaded, "undisturbed");
		long undisturbed = run(whole, redact());
		assertThat(Bytes.found(whole.resolve("store"), WORDS)).isEmpty();
		Random random = new Random(Long.getLong("rewritings.seed", 1));
		for (int kill = 0; kill < Integer.getInteger("rewritings", 1); kill++) {
			Path here = copy(loaded, "kill-" + kill);
			long moment = (long) (undisturbed * (0.3 + 0.7 * random.nextDouble()));
			kill(here, moment);
			run(here, "store", "check");
			List<String> found = Bytes.found(here.resolve("store"), WORDS);
			assertThat(here.resolve("store/skrivs-om")).as("after %d ms", moment).doesNotExist();
			if (!found.isEmpty()) {
				assertThat(found.stream().map((each) -> each.replaceFirst(".*: ", "")).distinct())
					.as("after %d ms", moment)
					.containsExactlyInAnyOrderElementsOf(WORDS);
				run(here, redact());
				assertThat(Bytes.found(here.resolve("store"), WORDS)).isEmpty();
			}
			FileSystemUtils.deleteRecursively(here);
		}
	}

	private Path copy(Path store, String name) throws IOException {
		Path copy = this.folder.resolve(name);
		FileSystemUtils.copyRecursively(store, copy);
		return copy;
	}

	private static String[] redact() {
		return new String[] { "redact", RareFacts.id(0), "--varfor", "prov" };
	}

	/** Milliseconds of processor time that it took. */
	private static long run(Path here, String... args) {
		try (Program program = Program.start(here, args)) {
			long taken = 0;
			while (program.handle().isAlive()) {
				taken = Math.max(taken, taken(program));
				pause();
			}
			assertThat(program.exitCode()).as(program.out() + program.err()).isZero();
			return taken;
		}
	}

	private static void kill(Path here, long moment) {
		try (Program program = Program.start(here, redact())) {
			while (program.handle().isAlive() && taken(program) < moment) {
				pause();
			}
			program.kill();
		}
	}

	private static long taken(Program program) {
		return program.handle().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
	}

	private static void pause() {
		try {
			Thread.sleep(5);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
