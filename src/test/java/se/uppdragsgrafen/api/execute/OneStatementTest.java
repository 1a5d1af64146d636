package se.uppdragsgrafen.api.execute;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** Each root field is one statement, whatever its depth, with one text for all values. */
class OneStatementTest {

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

	private final Silent reader = new Silent();

	private final Asking engine = Engine.asking(this.reader);

	private Question asked(Map<String, Object> variables) {
		List<Question> sent = this.reader.during(() -> this.engine.data(DEEP, variables));
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
		List<Question> sent = this.reader.during(() -> {
			this.engine.data("{ uppdrag(where: {ar: [2021]}, first: 3) { nodes { id } } }", Map.of());
			this.engine.data("{ uppdrag(where: {ar: [2022]}, first: 4) { nodes { nyckel: id } } }", Map.of());
		});
		assertThat(sent).hasSize(2);
		assertThat(sent.get(0).cypher()).isEqualTo(sent.get(1).cypher()).doesNotContain("2021", "3");
	}

	@Test
	void twoRootFieldsAreTwoStatements() {
		assertThat(this.reader
			.during(() -> this.engine.data("{ a: uppdrag { totalCount } b: namnder { totalCount } }", Map.of())))
			.hasSize(2);
	}

}
