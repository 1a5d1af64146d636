package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.catalogue.Bundled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphiqlPageTest {

	private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"]+)\"|(?:fetch\\(|url: )\"([^\"]+)\"");

	private static final GivenDoors DOORS = Bundled.doors();

	@Test
	void everythingThatThePageNamesIsServedHere() {
		List<String> named = Stream.concat(named("/graphiql"), named("/graphiql/graphiql.js")).toList();
		assertThat(named).contains("graphiql/examples.json", "graphql").hasSizeGreaterThan(8);
		assertThat(named).allSatisfy((each) -> {
			assertThat(URI.create(each).getHost()).isNull();
			// That the door of questions is there, a browser sees.
			assertThat(each.equals("graphql") || DOORS.get("/" + each).statusCode() == 200).as(each).isTrue();
		});
	}

	@Test
	void styleSheetsLoadNothing() {
		assertThat(named("/graphiql").filter((each) -> each.endsWith(".css"))).hasSize(2)
			.allSatisfy((each) -> assertThat(DOORS.get("/" + each).body()).doesNotContain("@import")
				.doesNotContainPattern("url\\((?!data:)"));
	}

	@Test
	void theBrowserMayAskNobodyElse() {
		String policy = DOORS.get("/graphiql").headers().firstValue("Content-Security-Policy").orElseThrow();
		assertThat(policy).startsWith("default-src 'none';");
		assertThat(policy.split(";"))
			.allSatisfy((rule) -> assertThat(rule.strip()).matches("[a-z-]+( 'self'| 'none'| data:)+"));
	}

	@Test
	void everyExampleIsOffered() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql/examples"))) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.replace(".graphql", ""))
				.sorted()
				.toList();
			assertThat(examples()).extracting((each) -> each.get("name").stringValue()).isEqualTo(names);
		}
		assertThat(examples()).allSatisfy((each) -> {
			assertThat(each.get("title").stringValue()).endsWith("?");
			assertThat(each.get("text").stringValue()).endsWith(".");
			assertThat(each.get("query").stringValue()).contains("query ");
		});
	}

	@Test
	void theViewerOfDoorsThatItsPageNamesIsServedHere() {
		List<String> named = Pattern.compile("webjars/swagger-ui/[^\"]+")
			.matcher(DOORS.get("/openapi").body())
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(named).hasSize(2)
			.allSatisfy((each) -> assertThat(DOORS.get("/" + each).statusCode()).isEqualTo(200));
	}

	@Test
	void anExampleSaysOnTopWhatItIs() {
		Example example = Example.of("namn", "# Vem?\n# En mening,\n# till.\n{ kommuner { totalCount } }\n# slut\n",
				"{}");
		assertThat(example.title()).isEqualTo("Vem?");
		assertThat(example.text()).isEqualTo("En mening, till.");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Example.of("namn", "# Vem?\n{ kommuner { totalCount } }", ""))
			.withMessageContaining("namn");
	}

	private static List<JsonNode> examples() {
		return List.copyOf(JsonMapper.shared().readTree(DOORS.get("/graphiql/examples.json").body()).values());
	}

	private static Stream<String> named(String path) {
		return NAMED.matcher(DOORS.get(path).body()).results().map(GraphiqlPageTest::address);
	}

	private static String address(MatchResult found) {
		return (found.group(1) != null) ? found.group(1) : found.group(2);
	}

}
