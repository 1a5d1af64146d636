package se.uppdragsgrafen;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.bench.National;
import se.uppdragsgrafen.bench.race.Http;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that ask for the most that is allowed, in numbers and without pause, take from
 * others no more than their part. Each client is an address of this machine.
 */
class FairnessIT {

	private static final String COSTLY = """
			query($n: Int!) { uppdrag(first: 100) { nodes { titel namnder { namn
			  uppdrag(first: $n) { titel beskrivning kallor { citat dokument { titel } } } } } } }""";

	private static final String ORDINARY = """
			query($ar: [Int!]) { uppdrag(first: 1, where: {ar: $ar}) { nodes { titel namnder { namn } } } }""";

	private static final int ROUNDS = 5;

	private static final Duration WINDOW = Duration.ofMillis(500);

	private static final Duration WARM = Duration.ofSeconds(3);

	private static final int CROWD = 1_000;

	/** What is kept costs nobody anything. */
	private static final String ANSWERS_ANEW = "--uppdragsgrafen.answers=0B";

	/** What a client may ask for in one list in another. */
	private static final int FIRST_MOST = 500;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@BeforeAll
	static void load() {
		Path data = folder.resolve("packages");
		National.main("1", "7", data.toString());
		assertThat(Command.run("load", data, "--uppdragsgrafen.store=" + folder.resolve("store")).exitCode()).isZero();
	}

	private static Program server(String... settings) {
		return Program.withHeap("512m", folder,
				Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toArray(String[]::new));
	}

	private static int port(Program server) {
		return Integer.parseInt(server.await("Tomcat started on port (\\d+)"));
	}

	private static byte[] request(String question, Map<String, ?> variables) {
		byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", question, "variables", variables));
		return Http.request("POST", "/graphql", "Content-Type: application/json\r\n", body);
	}

	/** The costliest that is allowed, and some that cost hardly less. */
	private static List<byte[]> costliest(int port) {
		try (Http http = new Http(InetAddress.getLoopbackAddress(), port)) {
			int allowed = 1;
			for (int refused = FIRST_MOST + 1; refused - allowed > 1;) {
				int tried = (allowed + refused) / 2;
				http.ask(request(COSTLY, Map.of("n", tried)));
				if (text(http).contains("TOO_COSTLY")) {
					refused = tried;
				}
				else {
					allowed = tried;
				}
			}
			int most = allowed;
			return IntStream.range(0, 4).mapToObj((i) -> request(COSTLY, Map.of("n", most - i))).toList();
		}
	}

	private static String text(Http http) {
		return new String(http.body(), StandardCharsets.UTF_8);
	}

	private static List<byte[]> ordinary() {
		return IntStream.rangeClosed(2020, 2024)
			.mapToObj((ar) -> request(ORDINARY, Map.of("ar", List.of(ar))))
			.toList();
	}

	/** With no points to run out of, it is the turns alone that keep the peace. */
	@Test
	void turnsKeepAClientFromTakingMoreThanItsPartAndACrowdFromTakingTheServer() throws InterruptedException {
		try (Program server = server(ANSWERS_ANEW, "--uppdragsgrafen.limits.client.points-per-minute=0")) {
			int port = port(server);
			List<byte[]> costly = costliest(port);
			partLeftIsMoreThanHalf(server, "127.0.0.2", costly, (attacker) -> {
			});

			List<String> answers = crowd(port, costly);
			assertThat(answers).hasSize(CROWD).contains("200");
			assertThat(Set.copyOf(answers)).isSubsetOf("200", "503 OVERLOADED");
			assertThat(answer("127.0.0.1", port, ordinary().getFirst())).isEqualTo("200");
			assertThat(server.out()).doesNotContain("OutOfMemory", "ERROR");
		}
	}

	/** What costs nothing to answer is taken in and answered all the same. */
	@Test
	void whoHasSpentAllItsPointsOrAsksForNothingWithoutPauseIsNoBurden() throws InterruptedException {
		try (Program server = server(ANSWERS_ANEW)) {
			int port = port(server);
			List<byte[]> costly = costliest(port);
			partLeftIsMoreThanHalf(server, "127.0.0.2", costly, FairnessIT::spendAll);

			List<byte[]> nothing = List.of(request("{ __typename }", Map.of()));
			partLeftIsMoreThanHalf(server, "127.0.0.3", nothing, FairnessIT::spendAll);
		}
	}

	/** Waits until it is refused: what it had left, and got back by and by, is spent. */
	private static void spendAll(Asker attacker) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> attacker.statuses().containsKey(HttpStatus.TOO_MANY_REQUESTS.value()));
	}

	/**
	 * Of what the server does for a client beside one that asks for the most, in turn
	 * with alone.
	 */
	private static void partLeftIsMoreThanHalf(Program server, String attacking, List<byte[]> requests,
			Consumer<Asker> begun) throws InterruptedException {
		List<Double> alone = new ArrayList<>();
		List<Double> beside = new ArrayList<>();
		int port = port(server);
		Asker victim = Asker.start("127.0.0.1", port, 4, ordinary());
		victim.rate(server, WARM);
		for (int i = 0; i < ROUNDS; i++) {
			alone.add(victim.rate(server, WINDOW));
			Asker attacker = Asker.start(attacking, port, 16, requests);
			begun.accept(attacker);
			victim.rate(server, WINDOW.multipliedBy(2));
			beside.add(victim.rate(server, WINDOW));
			attacker.stop();
		}
		victim.stop();
		assertThat(victim.statuses()).containsOnlyKeys(200);
		assertThat(median(beside) / median(alone))
			.as("answers a second of the processor beside %s, alone %s", beside, alone)
			.isGreaterThan(0.5);
	}

	private static double median(List<Double> values) {
		Collections.sort(values);
		return values.get(values.size() / 2);
	}

	/** What each of many clients is answered, who all ask at once. */
	private static List<String> crowd(int port, List<byte[]> costly) throws InterruptedException {
		List<String> answers = new CopyOnWriteArrayList<>();
		List<Thread> threads = IntStream.range(0, CROWD)
			.mapToObj((i) -> Thread.ofPlatform()
				.start(() -> answers
					.add(answer("127.1.%d.%d".formatted(i / 250, 1 + i % 250), port, costly.get(i % costly.size())))))
			.toList();
		for (Thread each : threads) {
			each.join();
		}
		return answers;
	}

	/** The status, and where it is none of success the code. */
	private static String answer(String from, int port, byte[] request) {
		try (Http http = new Http(InetAddress.ofLiteral(from), port)) {
			int status = http.ask(request);
			return (status == 200) ? "200" : status + " "
					+ JsonMapper.shared().readTree(text(http)).at("/errors/0/extensions/code").asString();
		}
	}

}
