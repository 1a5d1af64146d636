package se.uppdragsgrafen.catalogue.openapi;

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

import se.uppdragsgrafen.SafeHeaders;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Each door answers as the document says, and each door stands there. */
class OpenApiDoorsTest {

	/**
	 * Where errors are told, which nobody asks for; what the catalogue names, which
	 * /id/{id} describes.
	 */
	private static final Set<String> INNER = Set.of("/error", "/id/katalog", "/id/kontakt", "/id/datamangd/{part}",
			"/id/datatjanst/{name}", "/id/distribution/{part}/{format}");

	private static final Map<String, String> VALUES = Map.of("id", "uppdrag/2380/2024/implementera-bostad-forst",
			"format", "json", "table", "uppdrag", "number", "1");

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
	void whatIsDescribedAnswersAsItIsDescribedAndRunsNothingUnlessItIsAPage(String path) {
		JsonNode get = document.get("paths").get(path).get("get");
		HttpResponse<String> answer = served.get(address(path));
		SafeHeaders.areAmong(answer.headers());
		boolean lacks = get.path("parameters")
			.valueStream()
			.anyMatch((each) -> each.path("required").asBoolean() && each.path("in").asString().equals("query"));
		assertThat(answer.statusCode()).as(answer.body()).isIn(lacks ? List.of(400) : List.of(200, 303));
		if (answer.statusCode() == 200) {
			String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
			assertThat(resolved(get.at("/responses/200")).get("content").has(type)).as(type).isTrue();
		}
	}

	private static JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
	}

	@Test
	void everyPathOfTheServerIsDescribed() {
		List<PathContainer> described = paths().map(OpenApiDoorsTest::address).map(PathContainer::parsePath).toList();
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

}
