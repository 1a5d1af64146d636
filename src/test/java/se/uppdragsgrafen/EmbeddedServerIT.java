package se.uppdragsgrafen;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server on its own store, in a process of its own: stopped once, and killed once.
 */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedServerIT {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	/** What a request takes at most to come from a client to the server. */
	private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

	private static final int CLIENTS = 8;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void aStoreIsServedLoadedBesideLockedStoppedUnderLoadAndFoundAgain(CapturedOutput output) throws Exception {
		Path a = write("a", 1);
		Files.createDirectory(this.folder.resolve("data"));
		write("data/b", 2);
		Map<String, JsonNode> before;
		try (Program server = server()) {
			Asked asked = new Asked(server);
			assertThat(asked.uppdrag()).isEqualTo(2);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address()))).isEqualTo("rw-------");

			assertThat(load(a).out()).startsWith("a: 5 nya");
			Awaitility.await().atMost(PATIENCE).until(asked::uppdrag, (count) -> count == 3);
			aSecondServerSaysThatTheStoreIsTaken(output);
			assertThat(server.out()).doesNotContain("WARN");

			before = whatIsUnderWayIsAnswered(server);
			assertThat(address()).doesNotExist();
			assertThat(server.err()).isEmpty();
			assertThat(server.out()).doesNotContain("ERROR", "Exception");
		}
		try (Program server = server()) {
			try (Askers asking = new Askers(graphql(server))) {
				assertThat(asking.answers()).isEqualTo(before);
			}
			assertThat(server.out()).contains("b: oförändrat, 6 fakta").doesNotContain("nya,", "WARN", "ERROR");
			server.kill();
		}
		assertThat(address()).exists();
		assertThat(load(a).out()).isEqualTo("a: oförändrat, 5 fakta" + System.lineSeparator());
	}

	private Program server() {
		return Program.start(this.folder, "--server.port=0");
	}

	private static URI graphql(Program server) {
		return URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/graphql");
	}

	private Path store() {
		return this.folder.resolve("store");
	}

	/** Where the server says where its database answers. */
	private Path address() {
		return store().resolve("bolt.properties");
	}

	private void aSecondServerSaysThatTheStoreIsTaken(CapturedOutput output) {
		int before = output.length();
		Command second = Command.run("--server.port=0", "--uppdragsgrafen.store=" + store());
		assertThat(second.exitCode()).isEqualTo(ExitCode.DATABASE);
		assertThat(output.toString().substring(before)).contains("används av en annan process")
			.doesNotContain(Command.TRACE_OF_START);
	}

	/**
	 * Stops the server while it is asked by many.
	 * @return the answers until then
	 */
	private static Map<String, JsonNode> whatIsUnderWayIsAnswered(Program server) {
		Askers asking = new Askers(graphql(server));
		Map<String, JsonNode> before = asking.answers();
		long first;
		try (asking) {
			asking.start(CLIENTS);
			Awaitility.await()
				.atMost(PATIENCE)
				.until(() -> heard(asking, System.nanoTime() - ON_THE_WAY.toNanos()).count() > CLIENTS);
			first = System.nanoTime() - ON_THE_WAY.toNanos();
			long told = System.nanoTime();
			assertThat(server.stop()).isEqualTo(143);
			assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofMinutes(1));
		}
		assertThat(heard(asking, first)).hasSizeGreaterThan(CLIENTS).allMatch((heard) -> heard.right(before));
		assertThat(asking.heard().stream().filter((heard) -> heard.status() != 0))
			.allMatch((heard) -> heard.right(before) || heard.status() == 503);
		return before;
	}

	/** What was heard of questions of before then. */
	private static Stream<Askers.Heard> heard(Askers asking, long then) {
		return asking.heard().stream().filter((heard) -> heard.at() < then);
	}

	private Command load(Path folder) {
		Command load = Command.run("load", folder, "--uppdragsgrafen.store=" + store());
		// A machine that is busy is told how far the load is, or the opening before it.
		assertThat(load.err().lines())
			.allMatch((line) -> line.matches("a: \\d+ av \\d+|Databasen i .* öppnas fortfarande .*"));
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
