package se.uppdragsgrafen.api.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.plan.Cursor;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.api.plan.Shown.Cell;
import se.uppdragsgrafen.api.plan.Shown.Part;
import se.uppdragsgrafen.query.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of two rows, assembled of rows made by hand. */
class ConnectionAnswerTest {

	private static final Map<String, String> INFO = Map.of("n", "hasNextPage", "p", "hasPreviousPage", "s",
			"startCursor", "e", "endCursor");

	private static Statement.Row row(String id) {
		return new Statement.Row(List.of("T" + id, id), List.of(Map.of("id", id)));
	}

	private static Map<String, @Nullable Object> answer(Shown.Page page, Part part, String... ids) {
		List<Statement.Row> rows = List.of(ids).stream().map(ConnectionAnswerTest::row).toList();
		return ConnectionAnswer.of(new Shown.Connection(Map.of("k", part), page), rows, Map.of("antal", 9L),
				Map.of("p0", 3));
	}

	private static Shown.Page page(boolean backwards, boolean fromCursor) {
		return new Shown.Page("titel", false, backwards, fromCursor, "p0");
	}

	private static String cursor(String id) {
		return new Cursor("titel", "T" + id, id).encode();
	}

	private static Map<String, @Nullable Object> info(boolean next, boolean previous, @Nullable String start,
			@Nullable String end) {
		Map<String, @Nullable Object> info = new LinkedHashMap<>();
		info.put("n", next);
		info.put("p", previous);
		info.put("s", start);
		info.put("e", end);
		return info;
	}

	@Test
	void theRowThatTellsThatTheListGoesOnIsNotShown() {
		assertThat(answer(page(false, false), new Part.Nodes(0), "a", "b", "c"))
			.isEqualTo(Map.of("k", List.of(Map.of("id", "a"), Map.of("id", "b"))));
		assertThat(answer(page(false, false), new Part.PageInfo(INFO), "a", "b", "c"))
			.isEqualTo(Map.of("k", info(true, false, cursor("a"), cursor("b"))));
	}

	@Test
	void aListThatEndsHasNoNextPage() {
		assertThat(answer(page(false, true), new Part.PageInfo(INFO), "a", "b"))
			.isEqualTo(Map.of("k", info(false, true, cursor("a"), cursor("b"))));
	}

	@Test
	void aPageReadBackwardsIsShownForwards() {
		assertThat(answer(page(true, false), new Part.Nodes(0), "c", "b", "a"))
			.isEqualTo(Map.of("k", List.of(Map.of("id", "b"), Map.of("id", "c"))));
		assertThat(answer(page(true, true), new Part.PageInfo(INFO), "c", "b", "a"))
			.isEqualTo(Map.of("k", info(true, true, cursor("b"), cursor("c"))));
		assertThat(answer(page(true, false), new Part.PageInfo(INFO), "c", "b"))
			.isEqualTo(Map.of("k", info(false, false, cursor("b"), cursor("c"))));
	}

	@Test
	void anEmptyPageBeginsAndEndsNowhere() {
		assertThat(answer(page(false, false), new Part.PageInfo(INFO)))
			.isEqualTo(Map.of("k", info(false, false, null, null)));
	}

	@Test
	void anEdgeHasItsNodeAndItsPlace() {
		Map<String, Cell> cells = Map.of("c", new Cell.Place(), "n", new Cell.Node(0));
		assertThat(answer(page(false, false), new Part.Edges(cells), "a"))
			.isEqualTo(Map.of("k", List.of(Map.of("c", cursor("a"), "n", Map.of("id", "a")))));
	}

	@Test
	void aCountIsWhatTheStatementCounted() {
		assertThat(answer(page(false, false), new Part.Count())).isEqualTo(Map.of("k", 9L));
	}

	@Test
	void whatIsAskedOfAConnectionDecidesWhatIsReadOfIt() {
		Shown.Page page = page(false, false);
		assertThat(new Shown.Connection(Map.of(), page).counted()).isTrue();
		assertThat(new Shown.Connection(Map.of("k", new Part.Count()), page).hasRows()).isFalse();
		assertThat(new Shown.Connection(Map.of("k", new Part.Nodes(0)), page).counted()).isFalse();
		assertThat(new Shown.Connection(Map.of("k", new Part.Nodes(0), "n", new Part.Count()), page).counted())
			.isTrue();
	}

}
