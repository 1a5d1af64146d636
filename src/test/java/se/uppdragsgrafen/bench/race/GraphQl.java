package se.uppdragsgrafen.bench.race;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL server.
 *
 * @param name what it is called in the tables
 * @param words whose words it is asked in: ours, apollo, postgraphile
 * @param port where it listens on loopback
 * @param programs the programs that take part
 */
record GraphQl(String name, String words, int port, List<Running> programs) implements Contender<byte[]> {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** How an answer without errors begins, and how it ends: errors would be a list. */
	private static final byte[] DATA = "{\"data\":{".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] END = "}}".getBytes(StandardCharsets.US_ASCII);

	@Override
	public boolean mayGiveUp() {
		return !this.words.equals("ours");
	}

	@Override
	public List<byte[]> requests(Question question) {
		Optional<String> text = question.text(this.words + ".graphql");
		if (text.isEmpty()) {
			return List.of();
		}
		if (question.once()) {
			int[] shapes = Question.numbers(text.get()).toArray();
			return IntStream.range(0, shapes.length)
				.mapToObj((i) -> request(Question.shape(text.get(), shapes[i]),
						question.values().get(i % question.values().size())))
				.toList();
		}
		return variables(question).stream().map((variables) -> request(text.get(), variables)).toList();
	}

	/**
	 * Where a page begins is said with a cursor, which each server makes in its own way:
	 * it is asked for it, or what its numbers begin with is written beside the question.
	 */
	List<Map<String, Object>> variables(Question question) {
		Optional<String> asked = question.text(this.words + ".cursor.graphql");
		Optional<String> numbered = question.text(this.words + ".cursor.txt");
		if (asked.isEmpty() && numbered.isEmpty()) {
			return question.values();
		}
		List<Map<String, Object>> all = new ArrayList<>();
		try (Http http = new Http(this.port)) {
			for (Map<String, Object> values : question.values()) {
				Map<String, Object> variables = new HashMap<>(values);
				variables.put("after",
						numbered.map((text) -> numbered(text, values))
							.orElseGet(() -> answer(http, request(asked.orElseThrow(), values)).findValue("endCursor")
								.asString()));
				all.add(variables);
			}
		}
		return all;
	}

	/** The cursor of the node at that place, counted from nought. */
	private static String numbered(String text, Map<String, Object> values) {
		long place = Long.parseLong(String.valueOf(values.get("antal"))) - 1;
		return Base64.getEncoder().encodeToString((text.strip() + place).getBytes(StandardCharsets.UTF_8));
	}

	static byte[] request(String text, Map<String, Object> variables) {
		return Http.request("POST", "/graphql", "Content-Type: application/json\r\n",
				JSON.writeValueAsBytes(Map.of("query", text, "variables", variables)));
	}

	private static JsonNode answer(Http http, byte[] request) {
		ask(http, request);
		return JSON.readTree(http.body()).get("data");
	}

	private static void ask(Http http, byte[] request) {
		int status = http.ask(request);
		if (status != 200 || !http.isBetween(DATA, END)) {
			throw new IllegalStateException("%d: %s%n%s".formatted(status,
					new String(http.body(), StandardCharsets.UTF_8), new String(request, StandardCharsets.UTF_8)));
		}
	}

	@Override
	public Line<byte[]> connect() {
		Http http = new Http(this.port);
		return new Line<>() {

			@Override
			public void ask(byte[] request) {
				GraphQl.ask(http, request);
			}

			@Override
			public List<String> values(byte[] request) {
				return Values.of(answer(http, request));
			}

			@Override
			public void close() {
				http.close();
			}

		};
	}

}
