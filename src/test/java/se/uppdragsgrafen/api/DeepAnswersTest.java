package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is reached on many ways is read once; each way shows what it would have shown on
 * its own.
 */
class DeepAnswersTest {

	/**
	 * What the database may touch per node of the answer: its labels, properties,
	 * relationships.
	 */
	private static final long HITS_PER_NODE = 60;

	private static final String DEEP = """
			query($kommun: [String!], $ar: [Int!], $antal: Int, $lista: Int) {
			  uppdrag(where: {kommun: $kommun, ar: $ar}, first: $antal) {
			    nodes {
			      id
			      ansvariga(first: $lista) { namn kommun { namn mal(first: 2) { titel } } }
			      med: medverkande(first: 3) { kortnamn }
			      mal { uppdrag(first: $lista) { id titel namnder(first: 2) { namn } } }
			      kallor { franRad dokument { titel } }
			    }
			  }
			}""";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	/** Each nämnd found there by that key has the list that it has when asked alone. */
	private static void haveTheirOwn(String list, List<JsonNode> namnder) {
		assertThat(namnder).hasSizeGreaterThan(1).allSatisfy((each) -> {
			JsonNode alone = served.data("query($id: ID!) { namndById(id: $id) { id %s } }".formatted(list),
					Map.of("id", each.get("id").asString()));
			assertThat(each).isEqualTo(alone.get("namndById"));
		});
	}

	private static List<JsonNode> all(JsonNode answer, String key) {
		return answer.findValues(key).stream().flatMap((each) -> each.valueStream()).toList();
	}

	@Test
	void namnderThatManyLeadTo() {
		String list = "uppdrag(first: 4) { id titel kallor { franRad dokument { titel } } }";
		JsonNode answer = served.data("""
				{ uppdrag(first: 40) { totalCount edges { cursor node { id namnder(first: 3) { id %1$s } } }
				  nodes { titel namnder(first: 1) { namn } } } }""".formatted(list));
		haveTheirOwn(list,
				answer.findValue("edges").findValues("namnder").stream().flatMap(JsonNode::valueStream).toList());
		assertThat(answer.findValue("nodes").findValues("namn")).isNotEmpty();
	}

	@Test
	void listsThatAreAskedTwiceUnderOtherNames() {
		String list = "uppdrag(first: 2, ar: 2021) { id }";
		JsonNode answer = served.data("""
				{ kommuner { nodes { en: namnder(first: 1) { id %1$s } flera: namnder(first: 9) { id %1$s }
				  alla: namnder(first: 9) { id uppdrag { id } } } } }""".formatted(list));
		haveTheirOwn(list, all(answer, "en"));
		haveTheirOwn(list, all(answer, "flera"));
		haveTheirOwn("uppdrag { id }", all(answer, "alla"));
	}

	@Test
	void oneThingWithListsBelow() {
		String list = "verksamheter(first: 3) { id } kommun { namn mal(first: 2) { id } }";
		JsonNode answer = served.data("{ ekonomi(first: 100) { nodes { id namnd { id %s } } } }".formatted(list));
		haveTheirOwn(list, answer.findValues("namnd").stream().filter((each) -> !each.isNull()).toList());
	}

	@Test
	void underATypeThatHasToBeToldFirst() {
		String list = "uppdrag(first: 2) { id namnder { id } }";
		List<String> ids = served.data("{ uppdrag(first: 20) { nodes { id } } }").findValuesAsString("id");
		JsonNode answer = served.data(
				"query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Uppdrag { namnder { id %s } } } }".formatted(list),
				Map.of("ids", ids));
		haveTheirOwn(list, all(answer, "namnder").stream().filter((each) -> each.has("uppdrag")).toList());
	}

	@Test
	void theDatabaseIsAskedOnceAndEachNamndIsReadOnce() {
		String question = """
				{ uppdrag(first: 100) { nodes { namnder { uppdrag(first: 100) { id } } } } }""";
		List<Question> asked = served.statements(() -> served.data(question));
		assertThat(asked).hasSize(1);
		JsonNode answer = served.data(question);
		long shown = answer.findValues("namnder").stream().flatMap(JsonNode::valueStream).count();
		try (Session session = TestNeo4j.driver().session()) {
			Question statement = asked.getFirst();
			int read = session.run(statement.cypher(), statement.parameters()).single().get("tabeller").get(0).size();
			assertThat((long) read).isPositive().isLessThan(shown / 2);
		}
	}

	@Test
	void theDatabaseTouchesLittlePerNodeOfTheAnswer() {
		Map<String, ?> variables = Map.of("kommun", List.of("2380"), "ar", List.of(2024), "antal", 14, "lista", 5);
		List<Question> sent = served.statements(() -> served.data(DEEP, variables));
		assertThat(sent).hasSize(1);
		long nodes = nodes(served.data(DEEP, variables));
		assertThat(nodes).isGreaterThan(200);
		assertThat(hits(sent.getFirst())).isLessThan(HITS_PER_NODE * nodes);
	}

	private static long nodes(JsonNode answer) {
		long nodes = answer.isObject() && !answer.has("nodes") && !answer.has("uppdrag") ? 1 : 0;
		for (JsonNode child : answer) {
			nodes += nodes(child);
		}
		return nodes;
	}

	private static long hits(Question question) {
		try (Session session = TestNeo4j.driver().session()) {
			return hits(session.run("PROFILE " + question.cypher(), question.parameters()).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(DeepAnswersTest::hits).sum();
	}

}
