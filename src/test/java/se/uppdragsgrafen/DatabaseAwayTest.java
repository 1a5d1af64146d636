package se.uppdragsgrafen;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the database goes away, the server says so in time, and answers again when it is
 * back.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

	private static final String QUESTION = "{\"query\":\"{ uppdrag { totalCount } namnder { totalCount } }\"}";

	private static final String SECRET = "hemligtvarde";

	private static final String SECRET_QUESTION = "{\"query\":\"{ sok(text: \\\"" + SECRET + "\\\") { score } }\"}";

	private static final Duration LIMIT = Duration.ofSeconds(10);

	/** How long who looks waits for an answer, and how long the last one holds. */
	private static final Duration LOOK = Duration.ofSeconds(2);

	private static final String READY = "/actuator/health/readiness";

	@TempDir
	Path folder;

	@Test
	void aServerSurvivesItsDatabase(CapturedOutput log) throws Exception {
		String port = Integer.toString(freePort());
		Program neo4j = neo4j(port);
		try (Served served = Served.on("bolt://127.0.0.1:" + port, "--logging.level.se.uppdragsgrafen=debug")) {
			assertThat(served.post(QUESTION).body()).contains("\"totalCount\":60");
			assertThat(served.get(READY).statusCode()).isEqualTo(200);
			neo4j.stop();
			theServerIsAliveButNotReady(served);

			long before = System.nanoTime();
			HttpResponse<String> away = served.post(QUESTION);
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT);
			assertThat(away.statusCode()).isEqualTo(503);
			assertThat(away.headers().firstValue("Retry-After")).isPresent();
			assertThat(away.body()).containsOnlyOnce("\"code\":\"DATABASE_UNAVAILABLE\"").contains("\"data\":null");

			assertThat(served.post(SECRET_QUESTION).body()).contains("DATABASE_UNAVAILABLE");
			assertThat(log.toString()).contains("code=DATABASE_UNAVAILABLE").doesNotContain(SECRET);

			neo4j = neo4j(port);
			assertThat(within(LIMIT, () -> served.post(QUESTION).body().contains("\"totalCount\":60"))).isTrue();
			assertThat(within(LIMIT, () -> served.get(READY).statusCode() == 200)).isTrue();
		}
		finally {
			neo4j.close();
		}
	}

	private static void theServerIsAliveButNotReady(Served served) throws Exception {
		assertThat(within(LOOK, () -> served.get(READY).statusCode() == 503)).isTrue();
		for (int i = 0; i < 5; i++) {
			long before = System.nanoTime();
			assertThat(served.get(READY).statusCode()).isEqualTo(503);
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LOOK);
		}
		assertThat(served.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	private Program neo4j(String port) {
		Program neo4j = Program.start(this.folder, (jar) -> true, Neo4jProcess.class, port,
				this.folder.resolve("neo4j").toString());
		neo4j.await("(ready)");
		return neo4j;
	}

	private static boolean within(Duration limit, Callable<Boolean> holds) throws Exception {
		for (long end = System.nanoTime() + limit.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
			if (holds.call()) {
				return true;
			}
		}
		return false;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
