package se.uppdragsgrafen.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of changes in GraphQL and as JSON Lines. */
class ChangesTest {

	private static final String PAGE = """
			query($efter: String, $first: Int, $typer: [NodeType!], $kommun: [String!]) {
			  andringar(efter: $efter, first: $first, typer: $typer, kommun: $kommun) {
			    hasMore slut head
			    andringar { nr markor slag typ id uri hash innehall utgava paket tid }
			  }
			}""";

	private static final String LINES = "/export/andringar.jsonl";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	static Stream<String> strangePositions() {
		return Stream.of("x", "", "{}", encoded("en-annan-graf:0"), encoded(":-1"), encoded(":0; MATCH (n) DELETE n"),
				encoded("00000000-0000-0000-0000-000000000000:1"));
	}

	private static String encoded(String text) {
		return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static JsonNode page(Map<String, ?> variables) {
		return served.data(PAGE, variables).get("andringar");
	}

	private static List<JsonNode> all(int first) {
		List<JsonNode> entries = new ArrayList<>();
		JsonNode page = page(Map.of("first", first));
		page.get("andringar").forEach(entries::add);
		while (page.get("hasMore").asBoolean()) {
			page = page(Map.of("first", first, "efter", page.get("slut").asString()));
			page.get("andringar").forEach(entries::add);
		}
		assertThat(page.get("slut")).isEqualTo(page.get("head"));
		return entries;
	}

	@Test
	void theLogHasNoGapsAndWhatItLeavesIsWhatThereIs() {
		List<JsonNode> entries = all(1_000);
		assertThat(entries).extracting((each) -> each.get("nr").asLong())
			.isEqualTo(LongStream.rangeClosed(1, entries.size()).boxed().toList());
		TreeSet<String> ids = new TreeSet<>();
		entries.forEach((each) -> {
			boolean gone = each.get("slag").asString().equals("DELETE");
			assertThat(each.get("innehall").isNull()).isEqualTo(gone);
			String id = each.get("id").asString();
			if (gone) {
				assertThat(ids.remove(id)).as(id).isTrue();
			}
			else {
				ids.add(id);
			}
		});
		assertThat(ids.stream().filter((id) -> id.startsWith("uppdrag/")))
			.hasSize(served.data("{ uppdrag { totalCount } }").at("/uppdrag/totalCount").asInt());
	}

	@Test
	void anEntrySaysWhatTheNodeBecame() {
		JsonNode entry = all(1_000).stream()
			.filter((each) -> each.get("id").asString().equals("uppdrag/2380/2024/implementera-bostad-forst"))
			.findFirst()
			.orElseThrow();
		assertThat(entry.get("typ").asString()).isEqualTo("Uppdrag");
		assertThat(entry.get("uri").asString()).endsWith("/id/uppdrag/2380/2024/implementera-bostad-forst");
		assertThat(entry.get("paket").asString()).isEqualTo("ostersund-mal-trygghet-och-stod-2024");
		assertThat(entry.at("/innehall/titel").asString()).isEqualTo("Implementera bostad först.");
		assertThat(entry.at("/innehall/ansvariga/0").asString())
			.isEqualTo("namnd/2380/social-och-arbetsmarknadsnamnden");
		assertThat(entry.get("hash").asString()).matches("[0-9a-f]{64}");
	}

	@Test
	void whatIsChosenIsChosenFromWhatIsRead() {
		List<JsonNode> chosen = new ArrayList<>();
		JsonNode page = page(Map.of("first", 37, "typer", List.of("Uppdrag"), "kommun", List.of("2313")));
		page.get("andringar").forEach(chosen::add);
		while (page.get("hasMore").asBoolean()) {
			page = page(Map.of("first", 37, "typer", List.of("Uppdrag"), "kommun", List.of("2313"), "efter",
					page.get("slut").asString()));
			page.get("andringar").forEach(chosen::add);
		}
		assertThat(chosen).isNotEmpty()
			.isEqualTo(
					all(100).stream().filter((each) -> each.get("id").asString().startsWith("uppdrag/2313/")).toList());
	}

	@Test
	void theLinesAreWhatGraphqlSays() {
		List<JsonNode> entries = all(1_000);
		HttpResponse<String> answer = served.get(LINES + "?first=10000");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jsonl");
		List<JsonNode> lines = answer.body().lines().map(JsonMapper.shared()::readTree).toList();
		assertThat(lines).hasSameSizeAs(entries);
		assertThat(IntStream.range(0, lines.size())).allSatisfy((i) -> assertThat(lines.get(i).properties())
			.allSatisfy((field) -> assertThat(field.getValue()).isEqualTo(entries.get(i).get(field.getKey()))));
		assertThat(answer.headers().firstValue("X-Has-More")).contains("false");
		String next = answer.headers().firstValue("Link").orElseThrow();
		assertThat(served.get(next.substring(1, next.indexOf('>'))).body()).isEmpty();
		assertThat(served.get(LINES + "?first=10000&typ=Kommun&typ=Avtal&kommun=2380").body().lines())
			.allMatch((line) -> line.contains("\"kommun/2380\"") || line.contains("\"avtal/2380/"));
	}

	@ParameterizedTest
	@MethodSource("strangePositions")
	void aPositionOfNoLogIsRefused(String position) {
		assertThat(served.ask(PAGE, Map.of("efter", position)).at("/errors/0/extensions/code").asString())
			.isEqualTo("INVALID_CURSOR");
		HttpResponse<String> lines = served.get(LINES + "?efter=" + position.replace("{}", "%7B%7D"));
		assertThat(lines.statusCode()).isEqualTo(400);
		assertThat(lines.body()).contains("INVALID_CURSOR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first=0", "first=10001", "first=x", "first=99999999999", "sida=2" })
	void whatMayNotBeAskedIsRefused(String argument) {
		HttpResponse<String> answer = served.get(LINES + "?" + argument);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("BAD_ARGUMENT");
		assertThat(served.ask(PAGE, Map.of("first", 1_001)).at("/errors/0/extensions/code").asString())
			.isEqualTo("BAD_ARGUMENT");
	}

	@Test
	void thePageOfTheLogShowsWhatIsAnswered() throws IOException {
		String page = Files.readString(Path.of("docs/changes.md"));
		List<String> questions = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL)
			.matcher(page)
			.results()
			.map((block) -> block.group(1))
			.toList();
		assertThat(questions).isNotEmpty().allSatisfy((question) -> assertThat(served.data(question)).isNotEmpty());
		assertThat(Pattern.compile("localhost:8080(/[^ '`]*)").matcher(page).results().map((each) -> each.group(1)))
			.isNotEmpty()
			.allSatisfy((path) -> assertThat(served.get(path).statusCode()).isEqualTo(200));
	}

}
