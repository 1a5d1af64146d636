package se.uppdragsgrafen.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Selection.Item;

import static org.assertj.core.api.Assertions.assertThat;

/** Nodes of rows and tables as a database returns them. */
class TableReaderTest {

	private static Item property(String key) {
		return new Item.Property(key, "p-" + key);
	}

	private static Item.Hop hop(String key, boolean many, Item... below) {
		return new Item.Hop(key, new ShapeField.Relation("r", "Namnd", List.of("R"), false, many, null, List.of()),
				List.of(), null, Selection.of(List.of(below)));
	}

	private static Selection of(Item... items) {
		return Selection.of(List.of(items));
	}

	private static Statement.Row read(List<?> row, List<?> tables, Selection... selections) {
		return new TableReader(List.of(selections), tables).row(row);
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	@Test
	void valuesStandUnderTheirKeysInTheOrderOfTheQuestion() {
		Statement.Row row = read(row("h", row(1L, null)), List.of(), of(property("b"), property("a")));
		assertThat(row.head()).isEqualTo("h");
		Map<String, @Nullable Object> node = row.nodes().getFirst();
		assertThat(node).containsExactly(Map.entry("b", 1L), entry("a", null));
	}

	private static Map.Entry<String, @Nullable Object> entry(String key, @Nullable Object value) {
		Map<String, @Nullable Object> map = new HashMap<>();
		map.put(key, value);
		return map.entrySet().iterator().next();
	}

	@Test
	void eachSelectionHasANodeOfItsOwn() {
		assertThat(read(row("h", row(1L), row(2L)), List.of(), of(property("a")), of(property("b"))).nodes())
			.containsExactly(Map.of("a", 1L), Map.of("b", 2L));
	}

	@Test
	void aNodeThatIsNotThereIsNull() {
		assertThat(read(row("h", row((Object) null)), List.of(), of(hop("k", false, property("a")))).nodes())
			.containsExactly(new HashMap<>(entryMap("k", null)));
	}

	private static Map<String, @Nullable Object> entryMap(String key, @Nullable Object value) {
		Map<String, @Nullable Object> map = new HashMap<>();
		map.put(key, value);
		return map;
	}

	@Test
	void aSingleNodeIsAMapAndSeveralAreAList() {
		Selection selection = of(hop("one", false, property("a")), hop("many", true, property("b")));
		assertThat(read(row("h", row(row(1L), row(row(2L), row(3L)))), List.of(), selection).nodes())
			.containsExactly(Map.of("one", Map.of("a", 1L), "many", List.of(Map.of("b", 2L), Map.of("b", 3L))));
	}

	@Test
	void aNodeOfAnInterfaceTellsItsTypeAndHasWhatIsAskedOfIt() {
		Selection open = new Selection(List.of(property("id")),
				Map.of("Uppdrag", List.of(property("id"), property("titel"))), true);
		assertThat(read(row("h", row("Uppdrag", "u", "Ett")), List.of(), open).nodes())
			.containsExactly(Map.of("__typ", "Uppdrag", "id", "u", "titel", "Ett"));
		assertThat(read(row("h", row("Kommun", "k")), List.of(), open).nodes())
			.containsExactly(Map.of("__typ", "Kommun", "id", "k"));
	}

	@Test
	void aNodeOfATableStandsWhereverItIsReferredTo() {
		Selection selection = of(property("t"), hop("k", true, property("n"), hop("l", true, property("m"))));
		List<?> tables = row(row(row("a", row("A", row(row(1L)))), row("b", row("B", row()))));
		assertThat(read(row("h", row("Ett", row("b", "a"))), tables, selection).nodes())
			.containsExactly(Map.of("t", "Ett", "k",
					List.of(Map.of("n", "B", "l", List.of()), Map.of("n", "A", "l", List.of(Map.of("m", 1L))))));
	}

	@Test
	void aSingleReferenceIsTheNodeItselfOrNull() {
		Selection selection = of(hop("k", false, property("n"), hop("l", true, property("m"))));
		List<?> tables = row(row(row("a", row("A", row()))));
		assertThat(read(row("h", row(row("a"))), tables, selection).nodes())
			.containsExactly(Map.of("k", Map.of("n", "A", "l", List.of())));
		assertThat(read(row("h", row(row())), tables, selection).nodes()).containsExactly(entryMap("k", null));
	}

	@Test
	void aTableMayReferToATableAfterIt() {
		Selection selection = of(hop("k", false, hop("l", true, hop("m", true, property("n")))));
		List<?> tables = row(row(row("a", row(row("b")))), row(row("b", row(row(row("N"))))));
		assertThat(read(row("h", row(row("a"))), tables, selection).nodes())
			.containsExactly(Map.of("k", Map.of("l", List.of(Map.of("m", List.of(Map.of("n", "N")))))));
	}

	@Test
	void aStatementReadsTheRowsAndTablesOfItsAnswer() {
		Statement statement = new CypherWriter().write(new Plan.Some("Uppdrag", "p0", of(property("a"))));
		assertThat(statement.rows(Map.of("rader", List.of(row("h", row(1L)), row("i", row(2L))))))
			.extracting(Statement.Row::head)
			.containsExactly("h", "i");
		assertThat(statement.rows(Map.of())).isEmpty();
	}

}
