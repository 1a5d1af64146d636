package se.uppdragsgrafen.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.Tables.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Which relations of a question are read once for all that lead to their nodes. */
class TablesTest {

	private static final Item LEAF = new Item.Property("id", "id");

	private static Item.Hop hop(boolean many, Item... below) {
		return new Item.Hop("k", new ShapeField.Relation("r", "Namnd", List.of("R"), false, many, null, List.of()),
				List.of(), null, Selection.of(List.of(below)));
	}

	private static Selection of(Item... items) {
		return Selection.of(List.of(items));
	}

	@Test
	void whatHasNoListBelowItHasNoTable() {
		assertThat(Tables.of(List.of(of(LEAF, hop(true, LEAF), hop(false, hop(false, LEAF))))).all()).isEmpty();
	}

	@Test
	void aTableKnowsWhereItIsFollowedFrom() {
		Item.Hop below = hop(true, LEAF);
		assertThat(Tables.of(List.of(of(LEAF), of(LEAF, hop(false, below)))).all())
			.containsExactly(new Table(0, Tables.root(1), 1, hop(false, below)));
	}

	@Test
	void tablesComeAfterThoseThatLeadToThem() {
		Tables tables = Tables
			.of(List.of(of(hop(false, LEAF, hop(true, hop(true, LEAF))), hop(true, hop(true, LEAF)))));
		assertThat(tables.all()).extracting(Table::number).containsExactly(0, 1, 2);
		assertThat(tables.all()).extracting(Table::from).containsExactly(-1, -1, 0);
		assertThat(tables.from(0)).extracting(Table::column).containsExactly(1);
		assertThat(tables.fromRows()).extracting(Table::number).containsExactly(0, 1);
		assertThat(tables.from(Tables.root(0))).isEqualTo(tables.fromRows());
	}

	@Test
	void belowAnInterfaceThereAreNone() {
		Selection open = new Selection(List.of(LEAF), Map.of("Uppdrag", List.of(hop(false, hop(true, LEAF)))), true);
		assertThat(Tables.of(List.of(open)).all()).isEmpty();
		Item.Hop over = new Item.Hop("k",
				new ShapeField.Relation("r", "Node", List.of("R"), false, false, null, List.of()), List.of(), null,
				open);
		assertThat(Tables.of(List.of(of(over))).all()).isEmpty();
	}

	@Test
	void anInterfaceWithoutListsBelowHindersNone() {
		Selection open = new Selection(List.of(LEAF), Map.of("Uppdrag", List.of(hop(true, LEAF))), true);
		Item.Hop over = new Item.Hop("k",
				new ShapeField.Relation("r", "Node", List.of("R"), false, false, null, List.of()), List.of(), null,
				open);
		assertThat(Tables.of(List.of(of(over))).all()).hasSize(1);
	}

}
