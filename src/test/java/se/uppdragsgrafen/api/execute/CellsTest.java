package se.uppdragsgrafen.api.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.plan.Cursor;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.query.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the keys of a row show, and nodes by their ids. */
class CellsTest {

	private static final Shown.Page BY_ID = new Shown.Page("id", true, false, false, "p0");

	private static Statement.Row row(@Nullable Object head, @Nullable Map<String, @Nullable Object> node) {
		List<@Nullable Map<String, @Nullable Object>> nodes = new ArrayList<>();
		nodes.add(node);
		return new Statement.Row(head, nodes);
	}

	private static @Nullable Object shown(Cell cell, Statement.Row row) {
		return Cells.objects(new Shown.Rows(Map.of("k", cell)), List.of(row)).getFirst().get("k");
	}

	@Test
	void aKeyShowsANodeOrWhatIsInItOrTheHead() {
		Statement.Row row = row(0.5, Map.of("value", "x"));
		assertThat(shown(new Cell.Node(0), row)).isEqualTo(Map.of("value", "x"));
		assertThat(shown(new Cell.Unwrapped(0), row)).isEqualTo("x");
		assertThat(shown(new Cell.Head(), row)).isEqualTo(0.5);
	}

	@Test
	void whatIsNotThereIsNull() {
		assertThat(shown(new Cell.Unwrapped(0), row("h", null))).isNull();
		assertThat(shown(new Cell.Place(), row(List.of("a"), null))).as("a row of no page").isNull();
		assertThat(shown(new Cell.Nothing(), row("h", Map.of()))).isNull();
	}

	@Test
	void aPlaceByIdHasTheIdAlone() {
		assertThat(Cells.object(Map.of("k", new Cell.Place()), row(List.of("a/b"), null), BY_ID))
			.isEqualTo(Map.of("k", new Cursor("id", null, "a/b").encode()));
	}

	@Test
	void aRowOfAPageWithoutAPlaceIsAMistake() {
		Statement.Row row = row("a/b", null);
		assertThatThrownBy(() -> Cells.cursor(BY_ID, row)).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void aNodeIsFoundByItsId() {
		List<Statement.Row> rows = List.of(row("b", Map.of("id", "b")), row("a", Map.of("id", "a")));
		assertThat(NodesAnswer.one(List.of("a"), rows)).isEqualTo(Map.of("id", "a"));
	}

	@Test
	void aNodeThatIsNotThereIsNull() {
		assertThat(NodesAnswer.one(List.of("a"), List.of())).isNull();
	}

	@Test
	void severalNodesStandInTheOrderOfTheirIdsAndNullForThoseThatAreNotThere() {
		List<Statement.Row> rows = List.of(row("b", Map.of("id", "b")), row("a", Map.of("id", "a")));
		List<@Nullable Object> expected = new ArrayList<>();
		for (String id : List.of("a", "x", "b", "a", "y")) {
			expected.add(id.compareTo("c") < 0 ? new HashMap<>(Map.of("id", id)) : null);
		}
		assertThat(NodesAnswer.each(List.of("a", "x", "b", "a", "y"), rows)).isEqualTo(expected);
	}

}
