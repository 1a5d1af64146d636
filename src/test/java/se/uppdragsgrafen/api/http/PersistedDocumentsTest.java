package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Documents that a client names instead of sending them. */
class PersistedDocumentsTest {

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

	@ParameterizedTest
	@MethodSource("examples")
	void eachExampleIsAskedByItsName(Path example) throws IOException {
		String name = example.getFileName().toString().replace(".graphql", "");
		HttpResponse<String> response = served.get("/graphql?documentId=" + name);
		assertThat(JsonMapper.shared().readTree(response.body()).get("data"))
			.isEqualTo(JsonMapper.shared().readTree(Files.readString(EXAMPLES.resolve(name + ".json"))));
	}

	@Test
	void aDocumentIsAskedByItsHashAsSha256sumPrintsIt() {
		String byName = served.get("/graphql?documentId=delade-uppdrag").body();
		String hash = PersistedDocuments.sha256(read(EXAMPLES.resolve("delade-uppdrag.graphql")));
		assertThat(hash).matches("[0-9a-f]{64}");
		assertThat(served.get("/graphql?documentId=sha256:" + hash).body()).isEqualTo(byName);
		assertThat(served.post("{\"documentId\":\"sha256:%s\"}".formatted(hash)).body()).isEqualTo(byName);
	}

	/** The example of the specification. */
	@Test
	void theHashIsThatOfTheSpecification() {
		assertThat(PersistedDocuments.sha256("query($id:ID!){user(id:$id){name}}"))
			.isEqualTo("71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void itsVariablesAreTheAskers() {
		String krokom = served.get("/graphql?documentId=delade-uppdrag&variables=%7B%22kommun%22%3A%5B%222309%22%5D%7D")
			.body();
		assertThat(krokom).contains("\"data\"").isNotEqualTo(served.get("/graphql?documentId=delade-uppdrag").body());
	}

	@Test
	void anUnknownOneIsOneErrorWithACodeOfItsOwn() {
		HttpResponse<String> response = served.get("/graphql?documentId=finns-inte");
		assertThat(response.statusCode()).isEqualTo(404);
		assertThat(JsonMapper.shared().readTree(response.body()).get("errors")).hasSize(1);
		assertThat(response.body()).contains("\"UNKNOWN_DOCUMENT\"", "finns-inte");
	}

	@Test
	void twoOfOneNameAreRefusedAtStart(@TempDir Path folder) throws IOException {
		for (String each : List.of("a", "b")) {
			Files.createDirectory(folder.resolve(each));
			Files.writeString(folder.resolve(each).resolve("samma.graphql"), "{ %s: __typename }".formatted(each));
		}
		PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
		assertThatIllegalStateException()
			.isThrownBy(() -> PersistedDocuments.read(files, "file:" + folder + "/*/*.graphql"))
			.withMessageContaining("samma");
	}

}
