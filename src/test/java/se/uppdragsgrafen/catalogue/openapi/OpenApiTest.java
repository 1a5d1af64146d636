package se.uppdragsgrafen.catalogue.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The document says what the program knows, neither more nor less. */
class OpenApiTest {

	private static final GivenDoors DOORS = Bundled.doors();

	private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(DOORS.get("/openapi.json").body());

	@Test
	void theDocumentIsValid(@TempDir Path folder) throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch the validator; target/node/npm.err.txt says why");
		Path file = Files.write(folder.resolve("openapi.json"), DOORS.get("/openapi.json").bytes());
		assertThat(Node.run("openapi.mjs", file.toString()).strip()).isEqualTo("3.1 valid");
	}

	@Test
	void spectralFindsNoFault(@TempDir Path folder) throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch Spectral; target/node/npm.err.txt says why");
		Path file = Files.write(folder.resolve("openapi.json"), DOORS.get("/openapi.json").bytes());
		// That an operation has a description too is not wanted: its summary says it all.
		assertThat(JsonMapper.shared().readTree(Node.run("spectral.mjs", file.toString())).valueStream())
			.filteredOn((each) -> !each.get("code").asString().equals("operation-description"))
			.isEmpty();
		Path fault = Files.writeString(folder.resolve("fault.json"),
				Files.readString(file).replace("\"operationId\" : \"katalog\"", "\"operationId\" : \"schema\""));
		assertThat(Node.run("spectral.mjs", fault.toString())).contains("operation-operationId-unique", "error");
	}

	@Test
	void aFactHasTheColumnsThatItIsAnsweredWith() {
		JsonNode fact = JsonMapper.shared()
			.readTree(DOORS.get("/export/uppdrag.jsonl").body().lines().findFirst().orElseThrow());
		JsonNode described = DOCUMENT.at("/components/schemas/Uppdrag");
		assertThat(described.get("properties").propertyNames()).containsAll(fact.propertyNames());
		assertThat(DOCUMENT.at("/components/schemas/Fact/anyOf")).hasSize(Vocabulary.types().size());
	}

	@Test
	void itListsWhatTheProgramKnows() {
		assertThat(texts("/components/schemas/Code/enum"))
			.containsExactlyElementsOf(Stream.of(ErrorCode.values()).map(ErrorCode::name).toList());
		assertThat(texts("/components/parameters/table/schema/enum"))
			.containsExactlyElementsOf(Vocabulary.types().stream().map(FactType::table).toList());
		assertThat(texts("/components/parameters/format/schema/enum")).startsWith("html").contains("csv", "json");
		assertThat(DOCUMENT.get("paths").propertyNames()).contains("/analys/samansvar.csv",
				"/analys/samansvar/tackning.csv", "/analys/betalningsansvar.csv");
		assertThat(DOCUMENT.get("paths").get("/analys/prognoser.csv").at("/get/parameters").valueStream())
			.extracting((each) -> each.path("name").asString())
			.contains("kommun", "namnd", "first", "offset");
	}

	private static List<String> texts(String pointer) {
		return DOCUMENT.at(pointer).valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void referencesLeadSomewhere() {
		assertThat(DOCUMENT.findValuesAsString("$ref")).hasSizeGreaterThan(50)
			.allSatisfy((each) -> assertThat(DOCUMENT.at(each.substring(1)).isMissingNode()).as(each).isFalse());
	}

	@Test
	void everyPathSaysInBothLanguagesWhatItIs() {
		assertThat(DOCUMENT.get("paths").properties()).hasSizeGreaterThan(30)
			.allSatisfy((path) -> assertThat(path.getValue().at("/get/summary").asString()).as(path.getKey())
				.matches("(?s)\\p{Lu}.+[.)] / \\p{Lu}.+\\."));
	}

	@Test
	void operationsHaveNamesOfTheirOwn() {
		assertThat(DOCUMENT.findValuesAsString("operationId")).doesNotHaveDuplicates();
	}

	@Test
	void whoHasItIsToldSo() {
		Reply answer = DOORS.get("/openapi.json");
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(DOORS.get("/openapi.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

}
