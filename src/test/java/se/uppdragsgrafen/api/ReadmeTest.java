package se.uppdragsgrafen.api;

import java.io.IOException;
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

import static org.assertj.core.api.Assertions.assertThat;

/** What the README draws is the graph. */
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

}
