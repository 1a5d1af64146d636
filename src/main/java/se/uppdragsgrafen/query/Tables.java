package se.uppdragsgrafen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.uppdragsgrafen.query.Selection.Item;
import se.uppdragsgrafen.query.Selection.Item.Hop;

/**
 * The relations of a plan that have lists below them. What is asked of their nodes is
 * read once for each node, into a table, however many nodes lead to it: a few nämnder
 * share many uppdrag, and answering for each at each of them is most of a deep question.
 */
final class Tables {

	static final Tables NONE = new Tables();

	private final List<Table> all = new ArrayList<>();

	/**
	 * A relation whose nodes have a table.
	 *
	 * @param number the table's place among all; those that lead to it come before it
	 * @param from where it is followed from: a table, or a {@link #root}
	 * @param column where its ids stand among the values of what it is followed from
	 * @param hop the relation
	 */
	record Table(int number, int from, int column, Hop hop) {

		/** The variable that holds its rows. */
		String name() {
			return "t" + this.number;
		}

		/** The variable that holds its nodes, of one of those that lead to it. */
		String nodes() {
			return "c" + this.number;
		}

	}

	private Tables() {
	}

	/**
	 * Those of a plan's selections. There are none where a type has to be told before it
	 * is known what is asked of it.
	 */
	static Tables of(List<Selection> selections) {
		Tables tables = new Tables();
		if (selections.stream().anyMatch(Tables::opensOnLists)) {
			return tables;
		}
		for (int i = 0; i < selections.size(); i++) {
			tables.add(root(i), selections.get(i));
		}
		for (int i = 0; i < tables.all.size(); i++) {
			tables.add(i, tables.all.get(i).hop().selection());
		}
		return tables;
	}

	/** The place that the rows' selection of that number has as a start. */
	static int root(int selection) {
		return -1 - selection;
	}

	private void add(int from, Selection selection) {
		List<Item> items = selection.items();
		for (int column = 0; column < items.size(); column++) {
			if (items.get(column) instanceof Hop hop && hasLists(hop.selection())) {
				this.all.add(new Table(this.all.size(), from, column, hop));
			}
		}
	}

	private static boolean hasLists(Selection selection) {
		return hops(selection).anyMatch(hop -> hop.relation().many() || hasLists(hop.selection()));
	}

	private static boolean opensOnLists(Selection selection) {
		return hops(selection)
			.anyMatch(hop -> (selection.open() && hasLists(hop.selection())) || opensOnLists(hop.selection()));
	}

	private static Stream<Hop> hops(Selection selection) {
		return Stream.concat(selection.items().stream(), selection.byType().values().stream().flatMap(List::stream))
			.filter(Hop.class::isInstance)
			.map(Hop.class::cast);
	}

	/** All, each after those that lead to it. */
	List<Table> all() {
		return this.all;
	}

	/** Those that are followed from there. */
	List<Table> from(int place) {
		return this.all.stream().filter(table -> table.from() == place).toList();
	}

	/** Those that are followed from the rows, whatever their selection. */
	List<Table> fromRows() {
		return this.all.stream().filter(table -> table.from() < 0).toList();
	}

}
