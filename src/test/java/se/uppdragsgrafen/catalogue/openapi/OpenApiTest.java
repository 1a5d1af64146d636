package se.uppdragsgrafen.catalogue.openapi;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The document says what the doors are, neither more nor less. */
class OpenApiTest {

	/**
	 * Where errors are told, which nobody asks for; what the catalogue names, which
	 * /id/{id} describes.
	 */
	private static final Set<String> INNER = Set.of("/error", "/id/katalog", "/id/kontakt", "/id/datamangd/{part}",
			"/id/datatjanst/{name}", "/id/distribution/{part}/{format}");

	private static final Map<String, String> VALUES = Map.of("id", "uppdrag/2380/2024/implementera-bostad-forst",
			"format", "json", "table", "uppdrag");

	private static Served served;

	private static JsonNode document;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
		document = JsonMapper.shared().readTree(served.get("/openapi.json").body());
	}

	static Stream<String> paths() {
		serve();
		return document.get("paths").propertyNames().stream();
	}

	private static String address(String path) {
		String address = path;
		for (Map.Entry<String, String> value : VALUES.entrySet()) {
			address = address.replace("{" + value.getKey() + "}", value.getValue());
		}
		return address;
	}

	@ParameterizedTest
	@MethodSource("paths")
	void whatIsDescribedAnswersAsItIsDescribed(String path) {
		JsonNode get = document.get("paths").get(path).get("get");
		HttpResponse<String> answer = served.get(address(path));
		boolean lacks = get.path("parameters").valueStream().anyMatch((each) -> each.path("required").asBoolean())
				|| path.equals("/graphql");
		assertThat(answer.statusCode()).as(answer.body()).isIn(lacks ? List.of(400) : List.of(200, 303));
		if (answer.statusCode() == 200) {
			String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
			assertThat(resolved(get.at("/responses/200")).get("content").has(type)).as(type).isTrue();
		}
		assertThat(get.get("summary").asString()).matches("(?s)\\p{Lu}.+[.)] / \\p{Lu}.+\\.");
	}

	private static JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

	@Test
	void everyPathOfTheServerIsDescribed() {
		List<PathContainer> described = paths().map(OpenApiTest::address).map(PathContainer::parsePath).toList();
		List<String> missing = new ArrayList<>();
		for (String mapped : served.paths()) {
			PathPattern pattern = PathPatternParser.defaultInstance.parse(mapped);
			if (!INNER.contains(mapped) && described.stream().noneMatch(pattern::matches)) {
				missing.add(mapped);
			}
		}
		assertThat(missing).isEmpty();
		assertThat(served.paths()).contains("/id/{*path}", "/export/{table}.csv", "/openapi.json");
	}

	@Test
	void theDocumentIsValid() throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch the validator; target/node/err.txt says why");
		String address = served.address("/openapi.json").toString();
		assertThat(Node.run("openapi.mjs", address).strip()).isEqualTo("3.1 valid");
	}

	@Test
	void itListsWhatTheProgramKnows() {
		assertThat(texts("/components/schemas/Code/enum"))
			.containsExactlyElementsOf(Stream.of(ErrorCode.values()).map(ErrorCode::name).toList());
		assertThat(texts("/components/parameters/table/schema/enum"))
			.containsExactlyElementsOf(Vocabulary.types().stream().map(FactType::table).toList());
		assertThat(texts("/components/parameters/format/schema/enum")).startsWith("html").contains("csv", "json");
		assertThat(document.get("paths").propertyNames()).contains("/analys/samansvar.csv",
				"/analys/samansvar/tackning.csv", "/analys/betalningsansvar.csv");
		assertThat(document.get("paths").get("/analys/prognoser.csv").at("/get/parameters").valueStream())
			.extracting((each) -> each.get("name").asString())
			.contains("kommun", "namnd", "first", "offset");
	}

	private static List<String> texts(String pointer) {
		return document.at(pointer).valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void referencesLeadSomewhere() {
		assertThat(document.findValuesAsString("$ref")).hasSizeGreaterThan(50)
			.allSatisfy((each) -> assertThat(document.at(each.substring(1)).isMissingNode()).as(each).isFalse());
	}

	@Test
	void operationsHaveNamesOfTheirOwn() {
		assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
	}

	@Test
	void whoHasItIsToldSo() {
		HttpResponse<String> answer = served.get("/openapi.json");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(served.send(HttpRequest.newBuilder(served.address("/openapi.json")).header("If-None-Match", tag))
			.statusCode()).isEqualTo(304);
	}

}
