package se.uppdragsgrafen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that ask the same questions in turn, each with a short pause, until they are
 * stopped. What they hear is kept.
 */
final class Askers implements AutoCloseable {

	/** Varied: small and large, of one statement and of several. */
	static final List<String> QUESTIONS = List.of("{ uppdrag { totalCount } namnder { totalCount } }",
			"{ uppdrag(first: 20) { nodes { titel ar namnder { namn } kallor { franRad dokument { titel } } } } }",
			"{ sok(text: \"bostad\", first: 100) { __typename } }",
			"{ analys { prognoser(first: 50) { totalCount rader { period prognosKr } } } }",
			"{ namnder(first: 100) { nodes { namn ekonomi(first: 10) { budgetKr prognosKr } } } }",
			"{ dataset { utgava antal { kommuner } } }");

	private static final JsonMapper JSON = JsonMapper.shared();

	/** So that what is under test has most of the processor. */
	private static final Duration PAUSE = Duration.ofMillis(50);

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI address;

	private final List<Thread> threads = new ArrayList<>();

	private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();

	private volatile boolean stopped;

	/**
	 * What was heard.
	 *
	 * @param question of what
	 * @param status of HTTP; 0 where the connection was refused or lost
	 * @param answer the body; null where there was none
	 * @param at when, on the clock of {@link System#nanoTime}
	 * @param took how long it took
	 */
	record Heard(String question, int status, @Nullable JsonNode answer, long at, Duration took) {

		/** The code of the first error; empty where there is none. */
		String code() {
			return (this.answer != null) ? this.answer.at("/errors/0/extensions/code").asString("") : "";
		}

		boolean right(Map<String, JsonNode> before) {
			return this.answer != null && this.answer.equals(before.get(this.question));
		}

	}

	Askers(URI address) {
		this.address = address;
	}

	/** The answers while all is well. */
	Map<String, JsonNode> answers() {
		Map<String, JsonNode> answers = new HashMap<>();
		for (String question : QUESTIONS) {
			Heard heard = ask(question);
			if (heard.status != 200 || heard.answer == null || heard.answer.has("errors")) {
				throw new AssertionError("%s: %s".formatted(question, heard));
			}
			answers.put(question, heard.answer);
		}
		return answers;
	}

	/** So many clients, from now on. */
	Askers start(int clients) {
		for (int i = 0; i < clients; i++) {
			int from = i;
			this.threads.add(Thread.ofVirtual().start(() -> ask(from)));
		}
		return this;
	}

	private void ask(int from) {
		for (int i = from; !this.stopped; i++) {
			this.heard.add(ask(QUESTIONS.get(i % QUESTIONS.size())));
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private Heard ask(String question) {
		long at = System.nanoTime();
		try {
			HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(this.address)
				.timeout(Duration.ofMinutes(1))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", question))))
				.build(), BodyHandlers.ofString());
			return new Heard(question, response.statusCode(), JSON.readTree(response.body()), at, since(at));
		}
		catch (IOException ex) {
			return new Heard(question, 0, null, at, since(at));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static Duration since(long at) {
		return Duration.ofNanos(System.nanoTime() - at);
	}

	/** All that was heard so far. */
	List<Heard> heard() {
		return List.copyOf(this.heard);
	}

	/** Stops asking, and waits for the answers that are under way. */
	@Override
	public void close() {
		this.stopped = true;
		for (Thread each : this.threads) {
			try {
				if (!each.join(Duration.ofMinutes(1))) {
					throw new AssertionError("A client still waits for its answer");
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new AssertionError(ex);
			}
		}
		this.http.close();
	}

}
