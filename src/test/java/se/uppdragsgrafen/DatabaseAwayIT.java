package se.uppdragsgrafen;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the database goes away, the server says so in time, and answers again when it is
 * back.
 */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayIT {

	private static final String QUESTION = "{\"query\":\"{ uppdrag { totalCount } namnder { totalCount } }\"}";

	private static final String SECRET = "hemligtvarde";

	private static final String SECRET_QUESTION = "{\"query\":\"{ sok(text: \\\"" + SECRET + "\\\") { score } }\"}";

	/** What is kept is answered with or without a database. */
	private static final String ANSWERS_ANEW = "--uppdragsgrafen.answers=0B";

	/** All askers have one address, and a database that is away is waited for. */
	private static final String MANY_TURNS = "--uppdragsgrafen.limits.statements=64";

	private static final Duration LIMIT = Duration.ofSeconds(10);

	/** How long who looks waits for an answer, and how long the last one holds. */
	private static final Duration LOOK = Duration.ofSeconds(2);

	private static final String READY = "/actuator/health/readiness";

	private static final int CLIENTS = 8;

	/** More than clients wait for at a time, with the watch over the edition. */
	private static final int CONNECTIONS_MOST = 20;

	@TempDir
	Path folder;

	@Test
	void aServerSurvivesItsDatabase(CapturedOutput log) throws Exception {
		String port = Integer.toString(freePort());
		Program neo4j = neo4j(port);
		try (Served served = Served.on(uri(port), ANSWERS_ANEW, "--logging.level.se.uppdragsgrafen=debug")) {
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

	static Stream<Named<Consumer<Program>>> endings() {
		return Stream.of(Named.of("stopped", Program::stop), Named.of("killed", Program::kill));
	}

	@ParameterizedTest
	@MethodSource("endings")
	void underLoadEveryAnswerIsRightOrAnErrorInTime(Consumer<Program> end) throws Exception {
		String port = Integer.toString(freePort());
		Program neo4j = neo4j(port);
		try (Served served = Served.on(uri(port), ANSWERS_ANEW, MANY_TURNS)) {
			Askers asking = new Askers(served.address("/graphql"));
			Map<String, JsonNode> before = asking.answers();
			long gone;
			long back;
			try (asking) {
				asking.start(CLIENTS);
				Thread.sleep(2_000);
				gone = System.nanoTime();
				end.accept(neo4j);
				Thread.sleep(5_000);
				neo4j = neo4j(port);
				back = System.nanoTime();
				assertThat(within(LIMIT.multipliedBy(6), () -> allRightLately(asking, before))).isTrue();
			}
			assertThat(asking.heard()).allSatisfy((heard) -> {
				assertThat(heard.took()).isLessThan(LIMIT.multipliedBy(2));
				assertThat(heard.right(before) || isRefusal(heard)).as("%s", heard).isTrue();
			});
			List<Askers.Heard> away = asking.heard().stream().filter((heard) -> !heard.right(before)).toList();
			assertThat(away).isNotEmpty()
				.allSatisfy((heard) -> assertThat(heard.at()).isGreaterThan(gone - LIMIT.toNanos()))
				.anySatisfy((heard) -> assertThat(heard.at()).isBetween(gone, back));
			assertThat(connections(port)).isLessThan(CONNECTIONS_MOST);
			assertThat(waitingThreads()).isZero();
		}
		finally {
			neo4j.close();
		}
	}

	/** Just started, the database may also be too slow. */
	private static boolean isRefusal(Askers.Heard heard) {
		return (heard.code().equals("DATABASE_UNAVAILABLE") && heard.status() == 503) || heard.code().equals("TIMEOUT");
	}

	/** The latest answers, several of each client. */
	private static boolean allRightLately(Askers asking, Map<String, JsonNode> before) {
		List<Askers.Heard> heard = asking.heard();
		long last = System.nanoTime() - Duration.ofSeconds(2).toNanos();
		List<Askers.Heard> lately = heard.stream().filter((each) -> each.at() > last).toList();
		return lately.size() > 2 * CLIENTS && lately.stream().allMatch((each) -> each.right(before));
	}

	/** What the database has open, this question's own among them. */
	private static int connections(String port) {
		try (Driver driver = GraphDatabase.driver(uri(port))) {
			return driver.executableQuery("CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS antal")
				.execute()
				.records()
				.getFirst()
				.get("antal")
				.asInt();
		}
	}

	/**
	 * Virtual threads are not listed: those of the JVM that wait in our code for a
	 * database.
	 */
	private static long waitingThreads() {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.filter((thread) -> !thread.getKey().getName().equals("edition-watch"))
			.filter((thread) -> Stream.of(thread.getValue())
				.anyMatch((frame) -> frame.getClassName().startsWith("se.uppdragsgrafen.query")))
			.count();
	}

	private static String uri(String port) {
		return "bolt://127.0.0.1:" + port;
	}

	private Program neo4j(String port) {
		Program neo4j = Program.start(Neo4jProcess.class, this.folder, port, this.folder.resolve("neo4j").toString());
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
