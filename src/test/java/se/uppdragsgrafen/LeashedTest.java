package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Where who started it is killed, nothing runs on. */
class LeashedTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aChildEndsWithItsParent() {
		assertEndsWithItsParent("child");
	}

	@Test
	void aProgramOfTheSystemEndsWithItsParent() {
		assertEndsWithItsParent("program");
	}

	private void assertEndsWithItsParent(String what) {
		try (Program parent = Program.jvm(this.folder, List.of("-cp", System.getProperty("java.class.path")),
				Parent.class, what, this.folder.toString())) {
			ProcessHandle started = ProcessHandle.of(Long.parseLong(parent.await("started (\\d+)"))).orElseThrow();
			assertThat(started.isAlive()).isTrue();
			parent.kill();
			Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !started.isAlive());
		}
	}

	/** Starts something that would run for long. */
	static final class Parent {

		private Parent() {
		}

		public static void main(String... args) throws IOException, InterruptedException {
			Path folder = Path.of(args[1]);
			ProcessHandle started = args[0].equals("child")
					? Program.jvm(folder, List.of("-cp", System.getProperty("java.class.path")), Sleeper.class).handle()
					: new ProcessBuilder(Leashed.command("sleep", "3600")).start().toHandle();
			System.out.println("started " + started.pid() + " ");
			Thread.sleep(Duration.ofHours(1));
		}

	}

	/** Runs for long. */
	static final class Sleeper {

		private Sleeper() {
		}

		public static void main(String... args) throws InterruptedException {
			Thread.sleep(Duration.ofHours(1));
		}

	}

}
