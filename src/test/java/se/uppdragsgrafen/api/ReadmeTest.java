package se.uppdragsgrafen.api;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README shows is what the server says. */
class ReadmeTest {

	private static final Pattern ARROW = Pattern.compile("(\\w+) -->\\|([A-Z_, ]+)\\|(?= (\\w+))");

	private static final Sdl SDL = Sdl.read();

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

	@Test
	void theQuestionOnTheFirstScreenIsAnsweredAsShown() throws IOException {
		assertThat(Served.withBundledData().data(block("graphql")))
			.isEqualTo(JsonMapper.shared().readTree(block("json")));
	}

	@Test
	void theQuestionOfTheCommandLineIsAnswered() throws IOException {
		Matcher body = Pattern.compile("-d '(\\{.*?\\})'").matcher(Files.readString(Path.of("README.md")));
		assertThat(body.find()).isTrue();
		assertThat(Served.withBundledData().post(body.group(1)).body()).contains("\"uppdrag\":60")
			.doesNotContain("errors");
	}

	@Test
	void everyArrowOfThePictureIsARelationOfTheGraph() throws IOException {
		List<String> drawn = ARROW.matcher(block("mermaid")).results().flatMap(ReadmeTest::edges).toList();
		Set<String> edges = SDL.nodeTypes().stream().flatMap(ReadmeTest::edges).collect(Collectors.toSet());
		assertThat(drawn).hasSizeGreaterThan(20).isSubsetOf(edges);
	}

	private static Stream<String> edges(String type) {
		return SDL.fields(type)
			.stream()
			.flatMap((field) -> SdlRelation.of(field)
				.stream()
				.flatMap((relation) -> targets(field).flatMap((target) -> relation.edges(type, target).stream())));
	}

	private static Stream<String> targets(FieldDefinition field) {
		String target = Sdl.named(field.getType());
		return target.equals("Node") ? SDL.nodeTypes().stream() : Stream.of(target);
	}

	private static Stream<String> edges(MatchResult arrow) {
		return Stream.of(arrow.group(2).split(", "))
			.map((relation) -> "(%s)-[%s]->(%s)".formatted(arrow.group(1), relation, arrow.group(3)));
	}

	@Test
	void everyQuestionOfThePageOfAnalysesIsAnsweredWithRows() throws IOException {
		assertThat(analyses("```graphql\n(.*?)```")).hasSize(2)
			.allSatisfy(question -> assertThat(
					Served.withBundledData().data(question).get("analys").iterator().next().get("rader"))
				.isNotEmpty());
	}

	@Test
	void everyAddressOfThePageOfAnalysesIsAnswered() throws IOException {
		assertThat(analyses("^curl 'http://localhost:8080(.*?)'")).hasSize(2).allSatisfy(address -> {
			HttpResponse<String> answer = Served.withBundledData().get(address);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body().lines().count()).isGreaterThan(2);
		});
	}

	private static List<String> analyses(String pattern) throws IOException {
		return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
			.matcher(Files.readString(Path.of("docs/analyses.md")))
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

}
