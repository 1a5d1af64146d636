package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.uppdragsgrafen.api.planner.PlanCache;
import se.uppdragsgrafen.query.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A plan is kept for requests whose variables differ in what is compared, and made anew
 * where they differ in what the statement is.
 */
class KeptPlansTest {

	private static final String QUESTION = """
			query($titel: Boolean! = true, $where: UppdragWhere, $orderBy: UppdragOrderBy, $first: Int) {
			  uppdrag(where: $where, orderBy: $orderBy, first: $first) { nodes { id titel @include(if: $titel) } } }""";

	private final PlanCache plans = new PlanCache(Engine.planner(Engine.LIMITS));

	private final List<Question> asked = new ArrayList<>();

	private final Asking asking = Engine.asking((question) -> {
		this.asked.add(question);
		return List.of(Map.of("rader", List.of()));
	}, this.plans);

	private static Map<String, Object> order(String field, String direction) {
		return Map.of("orderBy", Map.of("field", field, "direction", direction));
	}

	private static Map<String, Object> where(String name, Object value) {
		return Map.of("where", Map.of(name, value));
	}

	static Stream<Arguments> ofOneShape() {
		return Stream.of(arguments(Map.of("first", 3), Map.of("first", 40)),
				arguments(where("ar", List.of(2020)), where("ar", List.of(2021, 2022))),
				arguments(where("kommun", List.of("2380")), where("kommun", List.of("2313", "2309"))),
				arguments(order("AR", "ASC"), order("AR", "ASC")));
	}

	@ParameterizedTest
	@MethodSource("ofOneShape")
	void onePlanServesOtherValues(Map<String, Object> variables, Map<String, Object> others) {
		ask(variables, others);
		assertThat(this.plans.cache().stats().loadCount()).isEqualTo(1);
		assertThat(this.asked.getFirst().cypher()).isEqualTo(this.asked.getLast().cypher());
		assertThat(this.asked.getFirst().parameters().equals(this.asked.getLast().parameters()))
			.isEqualTo(variables.equals(others));
	}

	static Stream<Arguments> ofTwoShapes() {
		return Stream.of(arguments(Map.of("titel", true), Map.of("titel", false)),
				arguments(Map.of(), where("ar", List.of(2020))),
				arguments(where("ar", List.of(2020)), where("kommun", List.of("2380"))),
				arguments(order("AR", "ASC"), order("AR", "DESC")),
				arguments(order("AR", "ASC"), order("TITEL", "ASC")));
	}

	@ParameterizedTest
	@MethodSource("ofTwoShapes")
	void anotherStatementIsAnotherPlan(Map<String, Object> variables, Map<String, Object> others) {
		ask(variables, others);
		assertThat(this.plans.cache().stats().loadCount()).isEqualTo(2);
		assertThat(this.asked.getFirst().cypher()).isNotEqualTo(this.asked.getLast().cypher());
	}

	/** What is kept weighs what its document and its fields take. */
	@Test
	void moreFieldsWeighMore() {
		this.asking.data("{ uppdrag { nodes { id } } }", Map.of());
		long small = weight();
		String fields = String.join(" ", IntStream.range(0, 50).mapToObj((i) -> "t" + i + ": titel").toList());
		this.asking.data("{ uppdrag { nodes { " + fields + " } } }", Map.of());
		assertThat(weight()).isGreaterThan(4 * small);
	}

	private long weight() {
		return this.plans.cache().policy().eviction().orElseThrow().weightedSize().orElseThrow();
	}

	private void ask(Map<String, Object> variables, Map<String, Object> others) {
		this.asking.data(QUESTION, variables);
		this.asking.data(QUESTION, others);
		assertThat(this.asked).hasSize(2);
	}

}
