package se.uppdragsgrafen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** The server on its own store, in a process of its own. */
class EmbeddedServerTest {

	private static final String ANY_PORT = "--server.port=0";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aStoreIsServedLoadedBesideLockedStoppedAndFoundAgain() throws Exception {
		Path store = this.folder.resolve("store");
		Path a = write("a", 1);
		Files.createDirectory(this.folder.resolve("data"));
		write("data/b", 2);
		try (Program server = Program.start(this.folder, ANY_PORT)) {
			Asked asked = new Asked(server);
			assertThat(asked.uppdrag()).isEqualTo(2);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Address.file(store))))
				.isEqualTo("rw-------");

			assertThat(load(a, store).out()).startsWith("a: 5 nya");
			Awaitility.await().atMost(Duration.ofSeconds(2)).until(asked::uppdrag, (count) -> count == 3);
			aSecondServerSaysThatTheStoreIsTaken();

			assertThat(server.stop()).isEqualTo(143);
			assertThat(Address.file(store)).doesNotExist();
			assertThat(server.err()).isEmpty();
			assertThat(server.out()).doesNotContain("WARN", "ERROR", "Exception");
		}
		try (Program server = Program.start(this.folder, ANY_PORT)) {
			assertThat(new Asked(server).uppdrag()).isEqualTo(3);
			assertThat(server.out()).contains("b: oförändrat, 6 fakta");
			server.kill();
		}
		assertThat(Address.file(store)).exists();
		assertThat(load(a, store).out()).isEqualTo("a: oförändrat, 5 fakta" + System.lineSeparator());
	}

	private void aSecondServerSaysThatTheStoreIsTaken() {
		try (Program second = Program.start(this.folder, ANY_PORT)) {
			assertThat(second.exitCode()).as(second.out() + second.err()).isEqualTo(3);
			assertThat(second.out()).contains("används av en annan process").doesNotContain("\tat ");
		}
	}

	private static Command load(Path folder, Path store) {
		Command load = Command.run("load", folder, "--uppdragsgrafen.store=" + store);
		// A machine that is busy is told how far the load is.
		assertThat(load.err().lines()).allMatch((line) -> line.matches("a: \\d+ av \\d+"));
		assertThat(load.exitCode()).isZero();
		return load;
	}

	/** So many uppdrag of one nämnd: four facts more than uppdrag. */
	private Path write(String name, int uppdrag) {
		String own = name.replaceAll(".*/", "");
		SampleFacts facts = new SampleFacts(own).namnd("sn", Namnd.Typ.NAMND);
		for (int i = 0; i < uppdrag; i++) {
			facts.uppdrag(own + i, "sn");
		}
		return new TestPackages(this.folder).write(name, facts);
	}

}
