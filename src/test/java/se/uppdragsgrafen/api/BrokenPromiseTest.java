package se.uppdragsgrafen.api;

import java.util.List;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** A graph that lacks what the schema promises, as no load would leave it. */
class BrokenPromiseTest extends DatabaseTest {

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void aValueThatBreaksAPromiseOfTheSchemaHasTheErrorsThatGraphqlJavaGives() {
		writer().load(
				List.of(packages().read("a",
						new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND).uppdrag("u", "sn").uppdrag("v", "sn"))),
				Progress.NONE);
		ask("MATCH (n:Uppdrag {id: $p[0]}) REMOVE n.titel RETURN n", "uppdrag/2999/2022/u");
		GraphQL whole = Served.onScratch().graphQl();
		GraphQL byField = whole.transform((each) -> each.queryExecutionStrategy(new AsyncExecutionStrategy()));
		String document = "{ uppdrag(first: 100) { nodes { id titel ansvariga { uppdrag { titel } } } } }";
		assertThat(answer(whole, document)).isEqualTo(answer(byField, document))
			.contains("NullValueInNonNullableField", "data=null");
	}

	private static String answer(GraphQL graphQl, String document) {
		return graphQl.execute(document).toSpecification().toString();
	}

}
