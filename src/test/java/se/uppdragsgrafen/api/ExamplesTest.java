package se.uppdragsgrafen.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example is answered as its file of the same name says, and what the README and
 * the page of analyses show as they show it.
 */
class ExamplesTest {

	private static final Path EXAMPLES = Path.of("graphql/examples");

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@Test
	void thereAreExamplesForAllQuestions() throws IOException {
		assertThat(examples()).hasSizeGreaterThanOrEqualTo(8);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleIsAnsweredAsWritten(Path example) throws IOException {
		Path written = Path.of(example.toString().replace(".graphql", ".json"));
		JsonNode answer = served.data(Files.readString(example));
		if (Boolean.getBoolean("examples.write")) {
			Files.writeString(written,
					JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
		}
		assertThat(answer).isEqualTo(JsonMapper.shared().readTree(Files.readString(written)));
	}

	@Test
	void theQuestionOnTheFirstScreenIsAnsweredAsShown() throws IOException {
		assertThat(served.data(block("graphql"))).isEqualTo(JsonMapper.shared().readTree(block("json")));
	}

	@Test
	void theQuestionOfTheCommandLineIsAnswered() throws IOException {
		Matcher body = Pattern.compile("-d '(\\{.*?\\})'").matcher(Files.readString(Path.of("README.md")));
		assertThat(body.find()).isTrue();
		assertThat(served.post(body.group(1)).body()).contains("\"uppdrag\":60").doesNotContain("errors");
	}

	@Test
	void everyQuestionOfThePageOfAnalysesIsAnsweredWithRows() throws IOException {
		assertThat(analyses("```graphql\n(.*?)```")).hasSize(2)
			.allSatisfy(question -> assertThat(served.data(question).get("analys").iterator().next().get("rader"))
				.isNotEmpty());
	}

	@Test
	void everyAddressOfThePageOfAnalysesIsAnswered() throws IOException {
		assertThat(analyses("^curl 'http://localhost:8080(.*?)'")).hasSize(2).allSatisfy(address -> {
			HttpResponse<String> answer = served.get(address);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body().lines().count()).isGreaterThan(2);
		});
	}

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

	private static List<String> analyses(String pattern) throws IOException {
		return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
			.matcher(Files.readString(Path.of("docs/analyses.md")))
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

}
