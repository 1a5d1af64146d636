package se.uppdragsgrafen.api;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the database begins to read a list. */
class ListPlanTest {

	/**
	 * The order of a list draws the database to the index of ids, which goes through all
	 * other kommuner.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "uppdrag(first: 50, where: {kommun: [\"2380\"]})",
			"uppdrag(first: 50, where: {kommun: [\"2380\"], ar: [2021]})",
			"uppdrag(last: 50, where: {kommun: [\"2380\"]})", "uppdrag(first: 50, where: {text: \"skola\"})",
			"uppdrag(first: 50, where: {namnd: [\"SN\"]}, orderBy: {field: AR, direction: DESC})" })
	void aListWithAConditionIsReadFromIt(String list) {
		assertThat(steps("{ " + list + " { nodes { id titel } } }")).isNotEmpty()
			.noneMatch((step) -> step.contains("Range") && step.contains("(id)"));
	}

	@Test
	void aPageOfAllIsReadFromItsPlaceAmongTheIds() {
		assertThat(steps("{ uppdrag(first: 50) { nodes { id titel } } }"))
			.anyMatch((step) -> step.contains("IndexSeekByRange") && step.contains("Uppdrag(id)"));
	}

	@Test
	void allAreCountedWithoutBeingRead() {
		assertThat(steps("{ uppdrag { totalCount } }")).anyMatch((step) -> step.startsWith("NodeCountFromCountStore"));
	}

	private static List<String> steps(String question) {
		Served served = Served.withBundledData();
		return served.statements(() -> served.data(question))
			.stream()
			.flatMap((each) -> Explained.steps(each.cypher()).stream())
			.map(Explained::line)
			.toList();
	}

}
