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

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
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

	private static final Duration LIMIT = Duration.ofSeconds(20);

	/** How long who looks waits for an answer, and how long the last one holds. */
	private static final Duration LOOK = Duration.ofSeconds(5);

	private static final String READY = "/actuator/health/readiness";

	private static final int CLIENTS = 8;

	/** More than clients wait for at a time, with the watch over the edition. */
	private static final int CONNECTIONS_MOST = 20;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static String port;

	@SuppressWarnings("NullAway.Init")
	private static Program neo4j;

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() throws IOException {
		BundledStore.copyTo(folder.resolve("neo4j"));
		port = Integer.toString(freePort());
		neo4j = neo4j();
		served = Served.reading(uri(), ANSWERS_ANEW, MANY_TURNS, "--logging.level.se.uppdragsgrafen=debug");
	}

	@AfterAll
	static void stop() {
		served.close();
		neo4j.close();
	}

	static Stream<Named<Consumer<Program>>> endings() {
		return Stream.of(Named.of("stopped", Program::stop), Named.of("killed", Program::kill));
	}

	@ParameterizedTest
	@MethodSource("endings")
	void underLoadEveryAnswerIsRightOrAnErrorInTime(Consumer<Program> end, CapturedOutput log) {
		assertThat(served.get(READY).statusCode()).isEqualTo(200);
		Askers asking = new Askers(served.address("/graphql"));
		Map<String, JsonNode> before = asking.answers();
		long gone;
		long back;
		try (asking) {
			asking.start(CLIENTS);
			within(LIMIT, () -> asking.heard().size() > 4 * CLIENTS);
			gone = System.nanoTime();
			end.accept(neo4j);
			theServerIsAliveButNotReady();
			aQuestionIsRefusedInTimeAndNotLogged(log);
			neo4j = neo4j();
			back = System.nanoTime();
			within(LIMIT.multipliedBy(6), () -> allRightLately(asking, before));
			within(LIMIT, () -> served.get(READY).statusCode() == 200);
		}
		assertThat(asking.heard()).allSatisfy((heard) -> {
			assertThat(heard.took()).isLessThan(LIMIT.multipliedBy(2));
			assertThat(heard.right(before) || isRefusal(heard)).as("%s", heard).isTrue();
		});
		List<Askers.Heard> away = asking.heard().stream().filter((heard) -> !heard.right(before)).toList();
		assertThat(away).isNotEmpty()
			.allSatisfy((heard) -> assertThat(heard.at()).isGreaterThan(gone - LIMIT.toNanos()))
			.anySatisfy((heard) -> assertThat(heard.at()).isBetween(gone, back));
		assertThat(connections()).isLessThan(CONNECTIONS_MOST);
		assertThat(waitingThreads()).isZero();
	}

	private static void theServerIsAliveButNotReady() {
		within(LOOK, () -> served.get(READY).statusCode() == 503);
		for (int i = 0; i < 5; i++) {
			long before = System.nanoTime();
			assertThat(served.get(READY).statusCode()).isEqualTo(503);
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LOOK);
		}
		assertThat(served.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
	}

	private static void aQuestionIsRefusedInTimeAndNotLogged(CapturedOutput log) {
		long before = System.nanoTime();
		HttpResponse<String> away = served.post(QUESTION);
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT);
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).isPresent();
		assertThat(away.body()).containsOnlyOnce("\"code\":\"DATABASE_UNAVAILABLE\"").contains("\"data\":null");

		assertThat(served.post(SECRET_QUESTION).body()).contains("DATABASE_UNAVAILABLE");
		assertThat(log.toString()).contains("code=DATABASE_UNAVAILABLE").doesNotContain(SECRET);
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
	private static int connections() {
		try (Driver driver = GraphDatabase.driver(uri())) {
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

	private static String uri() {
		return "bolt://127.0.0.1:" + port;
	}

	private static Program neo4j() {
		Program neo4j = Program.start(Neo4jProcess.class, folder, port, folder.resolve("neo4j").toString());
		neo4j.await("(ready)");
		return neo4j;
	}

	private static void within(Duration limit, Callable<Boolean> holds) {
		Awaitility.await().atMost(limit).until(holds);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
