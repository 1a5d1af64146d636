package se.uppdragsgrafen;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that is stopped while it is asked, its database in the same process. */
class ShutdownTest {

	private static final Duration LIMIT = Duration.ofSeconds(30);

	/** What a request takes at most to come from a client to the server. */
	private static final Duration ON_THE_WAY = Duration.ofMillis(500);

	private static final String DATA = "--uppdragsgrafen.data=" + Path.of("data").toAbsolutePath();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void whatIsUnderWayIsAnsweredAndTheStoreIsWhole() throws Exception {
		Map<String, JsonNode> before;
		try (Program server = Program.start(this.folder, "--server.port=0", DATA)) {
			Askers asking = new Askers(graphql(server));
			before = asking.answers();
			long stopping;
			try (asking) {
				asking.start(8);
				Thread.sleep(3_000);
				stopping = System.nanoTime();
				assertThat(server.stop()).isEqualTo(143);
				assertThat(Duration.ofNanos(System.nanoTime() - stopping)).isLessThan(LIMIT);
			}
			long first = stopping - ON_THE_WAY.toNanos();
			assertThat(asking.heard().stream().filter((heard) -> heard.at() < first)).hasSizeGreaterThan(8)
				.allMatch((heard) -> heard.right(before));
			assertThat(asking.heard().stream().filter((heard) -> heard.status() != 0))
				.allMatch((heard) -> heard.right(before) || heard.status() == 503);
			assertThat(server.out() + server.err()).doesNotContain("ERROR", "Exception");
		}
		try (Program again = Program.start(this.folder, "--server.port=0", DATA)) {
			try (Askers asking = new Askers(graphql(again))) {
				assertThat(asking.answers()).isEqualTo(before);
			}
			assertThat(again.out()).contains("oförändrat").doesNotContain("nya,", "WARN", "ERROR");
		}
	}

	private static URI graphql(Program server) {
		return URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/graphql");
	}

}
