package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphiqlPageTest {

	private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"]+)\"|(?:fetch\\(|url: )\"([^\"]+)\"");

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@Test
	void everythingThatThePageNamesIsServedHere() {
		List<String> named = Stream.concat(named("/graphiql"), named("/graphiql/graphiql.js")).toList();
		assertThat(named).contains("graphiql/examples.json", "graphql").hasSizeGreaterThan(8);
		assertThat(named).allSatisfy((each) -> {
			assertThat(URI.create(each).getHost()).isNull();
			assertThat(served.get("/" + each).statusCode())
				.isIn(each.equals("graphql") ? List.of(400, 405) : List.of(200));
		});
	}

	@Test
	void styleSheetsLoadNothing() {
		assertThat(named("/graphiql").filter((each) -> each.endsWith(".css"))).hasSize(2)
			.allSatisfy((each) -> assertThat(served.get("/" + each).body()).doesNotContain("@import")
				.doesNotContainPattern("url\\((?!data:)"));
	}

	@Test
	void theBrowserMayAskNobodyElse() {
		String policy = served.get("/graphiql").headers().firstValue("Content-Security-Policy").orElseThrow();
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
		return List.copyOf(JsonMapper.shared().readTree(served.get("/graphiql/examples.json").body()).values());
	}

	private static Stream<String> named(String path) {
		return NAMED.matcher(served.get(path).body()).results().map(GraphiqlPageTest::address);
	}

	private static String address(MatchResult found) {
		return (found.group(1) != null) ? found.group(1) : found.group(2);
	}

}
