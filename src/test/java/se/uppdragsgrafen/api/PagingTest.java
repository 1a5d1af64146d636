package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list can be read page by page from both ends, in one total order, also where values
 * are missing.
 */
class PagingTest {

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static final String WHOLE = """
			query($by: EkonomiradOrderBy) { ekonomi(where: {kommun: ["2313"]}, orderBy: $by, first: 100) { nodes { id } totalCount } }""";

	private static final String FORWARD = """
			query($by: EkonomiradOrderBy, $after: String) { ekonomi(where: {kommun: ["2313"]}, orderBy: $by, first: 17, after: $after) {
			  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }""";

	private static final String BACKWARD = """
			query($by: EkonomiradOrderBy, $before: String) { ekonomi(where: {kommun: ["2313"]}, orderBy: $by, last: 17, before: $before) {
			  nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor } } }""";

	@ParameterizedTest
	@ValueSource(
			strings = { "ID ASC", "ID DESC", "BUDGET_KR ASC", "BUDGET_KR DESC", "PERIOD ASC", "AVVIKELSE_KR DESC" })
	void pagesFromEitherEndMakeTheWholeList(String order) {
		Map<String, String> by = Map.of("field", order.split(" ", -1)[0], "direction", order.split(" ", -1)[1]);
		JsonNode whole = served.data(WHOLE, Map.of("by", by)).get("ekonomi");
		List<String> ids = ids(whole.get("nodes"));
		assertThat(ids).hasSize(93).doesNotHaveDuplicates();
		assertThat(whole.get("totalCount").asInt()).isEqualTo(93);
		assertThat(forward(by)).isEqualTo(ids);
		assertThat(backward(by)).isEqualTo(ids);
	}

	private static List<String> forward(Map<String, String> by) {
		List<String> ids = new ArrayList<>();
		String after = "";
		while (true) {
			Map<String, Object> variables = after.isEmpty() ? Map.of("by", by) : Map.of("by", by, "after", after);
			JsonNode page = served.data(FORWARD, variables).get("ekonomi");
			page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(!after.isEmpty());
			after = page.at("/pageInfo/endCursor").asString();
			if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
				return ids;
			}
		}
	}

	private static List<String> backward(Map<String, String> by) {
		List<String> ids = new ArrayList<>();
		String before = "";
		while (true) {
			Map<String, Object> variables = before.isEmpty() ? Map.of("by", by) : Map.of("by", by, "before", before);
			JsonNode page = served.data(BACKWARD, variables).get("ekonomi");
			List<String> one = ids(page.get("nodes"));
			Collections.reverse(one);
			ids.addAll(one);
			before = page.at("/pageInfo/startCursor").asString();
			if (!page.at("/pageInfo/hasPreviousPage").asBoolean()) {
				Collections.reverse(ids);
				return ids;
			}
		}
	}

	private static List<String> ids(JsonNode nodes) {
		List<String> ids = new ArrayList<>();
		nodes.forEach(node -> ids.add(node.get("id").asString()));
		return ids;
	}

	@Test
	void aCursorOfAnotherOrderIsRefused() {
		String cursor = served.data("{ ekonomi(first: 1) { pageInfo { endCursor } } }")
			.at("/ekonomi/pageInfo/endCursor")
			.asString();
		JsonNode answer = served.ask(
				"query($c: String) { ekonomi(first: 1, after: $c, orderBy: {field: PERIOD}) { totalCount nodes { id } } }",
				Map.of("c", cursor));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INVALID_CURSOR");
	}

	@Test
	void bothEndsAtOnceAreRefused() {
		JsonNode answer = served.ask("{ ekonomi(first: 1, last: 1) { nodes { id } } }");
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
	}

}
