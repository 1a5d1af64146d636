package se.uppdragsgrafen.api.planner;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.api.plan.OperationPlan;
import se.uppdragsgrafen.query.Cost;

import static org.assertj.core.api.Assertions.assertThat;

/** How many nodes the answers of questions may hold that are no plain statement. */
class PlanCostTest {

	private static final Cost COST = new Cost(Engine.FAN_OUT);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{ andringar(first: 7) { head } }|7", "{ dataset { utgavor(first: 7) { nummer } } }|7",
					"{ nodeAt(id: \"a/b\", vid: \"1\") { id } }|1",
					"{ analys { samansvar(kommun: [\"2380\"], first: 7) { totalCount } } }|1",
					"{ analys { prognoser(kommun: [\"2380\"], first: 7) { rader { __typename } } } }|8" })
	void aQuestionCountsWithWhatItAsksFor(String question, long nodes) {
		AskedDocument asked = AskedDocument.of(question);
		OperationPlan plan = asked.planned();
		List<Map<String, @Nullable Object>> values = plan.asked()
			.stream()
			.map((one) -> one.values(asked.variables()))
			.toList();
		assertThat(plan.cost(COST, values, asked.variables())).isEqualTo(nodes);
	}

	@Test
	void aLongDocumentTakesMoreMemory() {
		assertThat(CacheBytes.ofDocument("x".repeat(10)) - CacheBytes.ofDocument("")).isEqualTo(700);
		assertThat(CacheBytes.ofDocument("")).isEqualTo(2_000);
		assertThat(CacheBytes.most()).isBetween(1_000_000L, 100_000_000L);
	}

}
