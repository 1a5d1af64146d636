package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example is answered as its file of the same name says. */
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

}
