package se.uppdragsgrafen;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.graphdb.GraphDatabaseService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.query.MemoryExceeded;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.ReadTimeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What takes too long, or too much memory, is ended in the database and answered with a
 * code in time, whichever way the database is asked.
 */
class SlowQuestionsIT {

	/** How late the database may be to see that time is over, and a machine to say so. */
	private static final Duration LATE = Duration.ofSeconds(6);

	private static final String RUNNING = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'annanNamnd' "
			+ "AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS antal";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static Served embedded;

	/** The two ways to the database. */
	enum Door {

		BOLT, IN_PROCESS

	}

	@BeforeAll
	static void serve() {
		Path data = folder.resolve("data");
		Crowded.load(data);
		embedded = Served.embedded(folder.resolve("store"), data, Hurried.settings());
	}

	@AfterAll
	static void stop() {
		embedded.close();
	}

	@ParameterizedTest
	@EnumSource
	void aStatementThatTakesTooLongIsEndedAndSaidToBe(Door door) {
		long before = System.nanoTime();
		JsonNode english = ask(door, "{ analys { " + Crowded.SLOW + " } }", "en");
		Duration took = Duration.ofNanos(System.nanoTime() - before);
		assertEnded(door);
		assertThat(took).isBetween(Hurried.STATEMENT, Hurried.STATEMENT.plus(LATE));
		assertThat(english.get("errors")).hasSize(1);
		assertSaid(english, "TIMEOUT", ReadTimeout.MESSAGE, Locale.ENGLISH);
		assertSaid(ask(door, "{ analys { " + Crowded.SLOW + " } }", "sv"), "TIMEOUT", ReadTimeout.MESSAGE,
				Locale.of("sv"));
	}

	@ParameterizedTest
	@EnumSource
	void twentyThatTakeTooLongShareTheTimeOfOne(Door door) {
		String all = IntStream.range(0, 20)
			.mapToObj((i) -> "a" + i + ": " + Crowded.SLOW)
			.collect(Collectors.joining(" "));
		long before = System.nanoTime();
		JsonNode answer = ask(door, "{ analys { " + all + " } }", "en");
		Duration took = Duration.ofNanos(System.nanoTime() - before);
		assertEnded(door);
		assertThat(took).isBetween(Hurried.OPERATION, Hurried.OPERATION.plus(LATE));
		assertThat(answer.get("errors")).isNotEmpty();
		assertSaid(answer, "TIMEOUT", ReadTimeout.MESSAGE, Locale.ENGLISH);
	}

	@ParameterizedTest
	@EnumSource
	void aDownloadIsEndedTheSame(Door door) {
		HttpResponse<String> answer = server(door).send(
				HttpRequest.newBuilder(server(door).address("/analys/samansvar.csv?kommun=2999&namnd=n%C3%A4mnd+ensam"))
					.header("Accept-Language", "sv"));
		assertEnded(door);
		assertThat(answer.statusCode()).isEqualTo(504);
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.get("code").asString()).isEqualTo("TIMEOUT");
		assertThat(problem.get("detail").asString()).isEqualTo(ReadTimeout.MESSAGE.swedish());
	}

	/** In process a statement may have a fourth of the memory: see GraphReaderTest. */
	@Test
	void aStatementThatTakesTooMuchMemoryIsEndedAndTheDatabaseIsNotSaidToBeAway() {
		Served patient = Served.onScratch();
		for (String language : new String[] { "en", "sv" }) {
			JsonNode answer = ask(patient, "{ analys { " + Crowded.LARGE + " } }", language);
			assertThat(answer.get("errors")).hasSize(1);
			assertSaid(answer, "TOO_COSTLY", MemoryExceeded.MESSAGE, Locale.of(language));
		}
		HttpResponse<String> download = patient.get("/analys/samansvar.csv?kommun=2999");
		assertThat(download.statusCode()).isEqualTo(400);
		assertThat(download.body()).contains("TOO_COSTLY", MemoryExceeded.MESSAGE.english());
		assertEnded(Door.BOLT);
	}

	private static void assertSaid(JsonNode answer, String code, Message message, Locale language) {
		assertThat(answer.get("errors")).allSatisfy((error) -> {
			assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
			assertThat(error.get("message").asString()).isEqualTo(message.in(language));
		});
	}

	/**
	 * Within a second or so nothing of it runs any more, and others are answered; not
	 * always in the second that they have, where a machine has other things to do.
	 */
	private static void assertEnded(Door door) {
		Awaitility.await().atMost(LATE).until(() -> running(door), (count) -> count == 0);
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> ask(door, "{ namnder(first: 1) { totalCount } }", "en").at("/data/namnder/totalCount")
				.asInt(0), (count) -> count > 0);
	}

	private static long running(Door door) {
		GraphDatabaseService database = (door == Door.BOLT) ? ScratchNeo4j.database() : server(door).database();
		return database.executeTransactionally(RUNNING, Map.of(), (rows) -> (Long) rows.next().get("antal"));
	}

	private static JsonNode ask(Door door, String question, String language) {
		return ask(server(door), question, language);
	}

	private static JsonNode ask(Served server, String question, String language) {
		return JsonMapper.shared()
			.readTree(
					server
						.send(HttpRequest.newBuilder(server.address("/graphql"))
							.headers("Content-Type", "application/json", "Accept-Language", language)
							.POST(BodyPublishers
								.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", question)))))
						.body());
	}

	private static Served server(Door door) {
		return (door == Door.BOLT) ? Hurried.SERVER : embedded;
	}

}
