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
 * Each root field is one statement, whatever its depth, with one text for all values, and
 * little work per node.
 */
class OneStatementTest {

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

	private static Question asked(Map<String, ?> variables) {
		List<Question> sent = served.statements(() -> served.data(DEEP, variables));
		assertThat(sent).hasSize(1);
		return sent.getFirst();
	}

	@Test
	void anOperationOfOneRootFieldSendsOneStatementWhoseTextIsTheSameForOtherValues() {
		Question first = asked(Map.of("kommun", List.of("2380"), "ar", List.of(2024), "antal", 10, "lista", 5));
		Question second = asked(Map.of("kommun", List.of("2309"), "ar", List.of(2020, 2021), "antal", 7, "lista", 3));
		assertThat(second.cypher()).isEqualTo(first.cypher());
		assertThat(second.parameters()).isNotEqualTo(first.parameters());
	}

	@Test
	void valuesWrittenInTheDocumentAreParametersToo() {
		List<Question> sent = served.statements(() -> {
			served.data("{ uppdrag(where: {ar: [2021]}, first: 3) { nodes { id } } }");
			served.data("{ uppdrag(where: {ar: [2022]}, first: 4) { nodes { nyckel: id } } }");
		});
		assertThat(sent).hasSize(2);
		assertThat(sent.get(0).cypher()).isEqualTo(sent.get(1).cypher()).doesNotContain("2021", "3");
	}

	@Test
	void twoRootFieldsAreTwoStatements() {
		assertThat(served.statements(() -> served.data("{ a: uppdrag { totalCount } b: namnder { totalCount } }")))
			.hasSize(2);
	}

	@Test
	void theDatabaseTouchesLittlePerNodeOfTheAnswer() {
		Map<String, ?> variables = Map.of("kommun", List.of("2380"), "ar", List.of(2024), "antal", 14, "lista", 5);
		Question question = asked(variables);
		long nodes = nodes(served.data(DEEP, variables));
		assertThat(nodes).isGreaterThan(200);
		assertThat(hits(question)).isLessThan(HITS_PER_NODE * nodes);
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
		return plan.dbHits() + plan.children().stream().mapToLong(OneStatementTest::hits).sum();
	}

}
