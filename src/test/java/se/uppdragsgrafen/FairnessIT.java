package se.uppdragsgrafen;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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
@Tag("thorough")
class FairnessIT {

	private static final String COSTLY = """
			uppdrag(first: 100) { nodes { titel namnder { namn
			  uppdrag(first: $n) { titel beskrivning kallor { citat dokument { titel } } } } } }""";

	private static final String ORDINARY = """
			query($ar: [Int!]) { uppdrag(first: 1, where: {ar: $ar}) { nodes { titel namnder { namn } } } }""";

	private static final int ROUNDS = 3;

	private static final Duration WINDOW = Duration.ofSeconds(1);

	private static final Duration WARM = Duration.ofSeconds(3);

	private static final String ATTACKING = "127.0.0.2";

	private static final int CROWD = 1_000;

	/** What is kept costs nobody anything. */
	private static final String ANSWERS_ANEW = "--uppdragsgrafen.answers=0B";

	/** What a client may ask for in one list in another. */
	private static final int FIRST_MOST = 500;

	/** What an answer may hold. */
	private static final int MOST_NODES = 100_000;

	private static final Pattern COST = Pattern.compile("could hold (\\d+) nodes");

	/**
	 * Of two clients each has half; what compiling and collecting garbage take, which is
	 * counted too, comes and goes.
	 */
	private static final double LEAST = 1 / 3.0;

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

	/**
	 * The costliest that is allowed, and some that cost hardly less. None is answered to
	 * find it: asked for ten times in one it is refused, and told the cost.
	 */
	private static List<byte[]> costliest(int port) {
		int most = 1;
		for (int refused = FIRST_MOST + 1; refused - most > 1;) {
			int tried = (most + refused) / 2;
			if (cost(port, tried) <= MOST_NODES) {
				most = tried;
			}
			else {
				refused = tried;
			}
		}
		int found = most;
		return IntStream.range(0, 4).mapToObj((i) -> request(question(COSTLY), Map.of("n", found - i))).toList();
	}

	private static int cost(int port, int first) {
		String ten = IntStream.range(0, 10).mapToObj((i) -> "n" + i + ": " + COSTLY).collect(Collectors.joining(" "));
		try (Http http = new Http(InetAddress.getLoopbackAddress(), port)) {
			http.ask(request(question(ten), Map.of("n", first)));
			Matcher cost = COST.matcher(text(http));
			assertThat(cost.find()).as(text(http)).isTrue();
			return Integer.parseInt(cost.group(1)) / 10;
		}
	}

	private static String question(String fields) {
		return "query($n: Int!) {" + fields + "}";
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
			warm(port, server);
			theOtherKeepsItsPart(server, "127.0.1.2", costly, (attacker) -> {
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
		// What is spent comes back so slowly that it stays spent.
		try (Program server = server(ANSWERS_ANEW, "--uppdragsgrafen.limits.client.points-per-minute=6000")) {
			int port = port(server);
			List<byte[]> costly = costliest(port);
			warm(port, server);
			theOtherKeepsItsPart(server, "127.0.1.2", costly, FairnessIT::spendAll);
			theOtherKeepsItsPart(server, "127.0.1.3", List.of(request("{ __typename }", Map.of())),
					FairnessIT::spendAll);
		}
	}

	/** Waits until it is refused: what it had left, and got back by and by, is spent. */
	private static void spendAll(Asker attacker) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> attacker.statuses().containsKey(HttpStatus.TOO_MANY_REQUESTS.value()));
	}

	private static void warm(int port, Program server) throws InterruptedException {
		Asker asker = Asker.start("127.0.1.1", port, 4, ordinary());
		asker.rate(server, WARM);
		asker.stop();
	}

	/**
	 * Of what the server does for a client beside one that asks for the most, in turn
	 * with alone, before and after: a server gets faster while it is asked.
	 */
	private static void theOtherKeepsItsPart(Program server, String other, List<byte[]> requests, Consumer<Asker> begun)
			throws InterruptedException {
		int port = port(server);
		Asker victim = Asker.start(other, port, 4, ordinary());
		beside(server, victim, Asker.start(ATTACKING, port, 16, requests), begun);
		List<Double> alone = new ArrayList<>(List.of(victim.rate(server, WINDOW)));
		List<Double> beside = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			beside.add(beside(server, victim, Asker.start(ATTACKING, port, 16, requests), begun));
			alone.add(victim.rate(server, WINDOW));
		}
		victim.stop();
		assertThat(victim.statuses()).containsOnlyKeys(200);
		assertThat(median(
				IntStream.range(0, ROUNDS).mapToDouble((i) -> 2 * beside.get(i) / (alone.get(i) + alone.get(i + 1)))))
			.as("answers a second of the processor beside %s, alone %s", beside, alone)
			.isGreaterThan(LEAST);
	}

	/** What the client is answered beside another that asks, which then stops. */
	private static double beside(Program server, Asker victim, Asker attacker, Consumer<Asker> begun)
			throws InterruptedException {
		begun.accept(attacker);
		victim.rate(server, WINDOW.dividedBy(2));
		double rate = victim.rate(server, WINDOW);
		attacker.stop();
		return rate;
	}

	private static double median(DoubleStream values) {
		return values.sorted().toArray()[ROUNDS / 2];
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
