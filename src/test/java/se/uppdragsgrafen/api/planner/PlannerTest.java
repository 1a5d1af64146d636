package se.uppdragsgrafen.api.planner;

import java.util.Map;
import java.util.Objects;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.plan.AnalysisPlan;
import se.uppdragsgrafen.api.plan.ChangesPlan;
import se.uppdragsgrafen.api.plan.EditionsPlan;
import se.uppdragsgrafen.api.plan.FieldPlan;
import se.uppdragsgrafen.api.plan.StatementPlan;
import se.uppdragsgrafen.api.plan.VersionPlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a whole operation is planned as. */
class PlannerTest {

	private static void refused(ErrorCode code, ThrowingCallable planning) {
		assertThatThrownBy(planning).isInstanceOfSatisfying(ApiException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	@Test
	void eachFieldIsPlannedByTheKindOfQuestionThatItIs() {
		var plan = AskedDocument
			.of("{ uppdrag { totalCount } sok(text: \"x\") { score } andringar { head } "
					+ "node(id: \"a/b\") { id } old: nodeAt(id: \"a/b\", vid: \"1\") { id } "
					+ "dataset { utgavor { nummer } } analys { samansvar(kommun: [\"2380\"]) { totalCount } } }")
			.planned();
		assertThat(plan.asked()).extracting((one) -> (Object) one.getClass())
			.containsExactly(StatementPlan.class, StatementPlan.class, ChangesPlan.class, StatementPlan.class,
					VersionPlan.class, EditionsPlan.class, AnalysisPlan.class);
	}

	@Test
	void questionsAreNumberedInTheOrderInWhichTheyStand() {
		var root = AskedDocument
			.of("{ a: uppdrag { totalCount } dataset { utgavor { nummer } } b: uppdrag { totalCount } }")
			.planned()
			.root()
			.fields();
		assertThat(number(root.get("a"))).isZero();
		assertThat(root.get("dataset")).isInstanceOfSatisfying(FieldPlan.Within.class,
				(within) -> assertThat(number(within.fields().get("utgavor"))).isOne());
		assertThat(number(root.get("b"))).isEqualTo(2);
	}

	private static int number(@Nullable FieldPlan plan) {
		return ((FieldPlan.Asked) Objects.requireNonNull(plan)).number();
	}

	@Test
	void whatNoPlanAnswersHasItsPoints() {
		assertThat(AskedDocument.of("{ __schema { description } }").planned().unplanned())
			.isEqualTo(Planner.INTROSPECTION_COST);
		assertThat(AskedDocument.of("{ a: __type(name: \"A\") { name } b: __type(name: \"B\") { name } }")
			.planned()
			.unplanned()).isEqualTo(2 * Planner.INTROSPECTION_COST);
		assertThat(AskedDocument.of("{ dataset { licens } rateLimit { cost } __typename }").planned().unplanned())
			.isOne();
		assertThat(AskedDocument.of("{ rateLimit { cost } __typename }").planned().asked()).isEmpty();
	}

	@Test
	void allFieldsReadAreCounted() {
		assertThat(AskedDocument.of("{ uppdrag { nodes { id titel } } }").planned().read()).isEqualTo(4);
	}

	@Test
	void plansOfTheSameShapeAreEqualWhateverTheValues() {
		String question = "query($t: String!) { sok(text: $t) { score } }";
		assertThat(AskedDocument.of(question, Map.of("t", "a")).planned())
			.isEqualTo(AskedDocument.of(question, Map.of("t", "b")).planned());
	}

	@Test
	void rootFieldsAreCountedAlsoThoseWithin() {
		Limits two = new Limits(2, 100, 50, 12, 100);
		assertThat(AskedDocument.of("{ a: uppdrag { totalCount } b: uppdrag { totalCount } }").planned(two).asked())
			.hasSize(2);
		refused(ErrorCode.TOO_MANY_FIELDS,
				() -> AskedDocument.of("{ a: __typename b: __typename c: __typename }").planned(two));
		refused(ErrorCode.TOO_MANY_FIELDS,
				() -> AskedDocument
					.of("{ dataset { a: utgavor { nummer } b: utgavor { nummer } c: utgavor { nummer } } }")
					.planned(two));
	}

	@Test
	void fieldsAreCountedWhereverTheyStand() {
		Limits four = new Limits(20, 4, 50, 12, 100);
		assertThat(AskedDocument.of("{ uppdrag { nodes { id titel } } }").planned(four).read()).isEqualTo(4);
		refused(ErrorCode.TOO_MANY_FIELDS,
				() -> AskedDocument.of("{ uppdrag { nodes { id titel status } } }").planned(four));
	}

	/** What it takes to plan a relation is paid, however few nodes it leads to. */
	@Test
	void relationsAreCountedAndPaidWhereverTheyStand() {
		Limits two = new Limits(20, 100, 2, 12, 100);
		String within = "{ a: uppdrag { nodes { x: ansvariga { id } } } b: uppdrag { nodes { y: ansvariga { id } } } }";
		assertThat(AskedDocument.of(within).planned(two).planning()).isEqualTo(200);
		refused(ErrorCode.TOO_MANY_FIELDS,
				() -> AskedDocument.of("{ uppdrag { nodes { ansvariga { uppdrag { id } z: uppdrag { titel } } } } }")
					.planned(two));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ uppdrag { nodes { ansvariga { id } } } }", "{ uppdrag { edges { node { id } } } }",
			"{ nodes(ids: []) { ... on Uppdrag { ansvariga { id } } } }", "{ sok(text: \"x\") { node { id } } }" })
	void howDeepAQuestionMayBeIsCountedFromTheRoot(String question) {
		int depth = question.split("\\{").length - 1 - (question.contains("... on") ? 1 : 0);
		assertThat(AskedDocument.of(question).planned(new Limits(20, 100, 50, depth, 100)).asked()).hasSize(1);
		refused(ErrorCode.TOO_DEEP, () -> AskedDocument.of(question).planned(new Limits(20, 100, 50, depth - 1, 100)));
	}

}
