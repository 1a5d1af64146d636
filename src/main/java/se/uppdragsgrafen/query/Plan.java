package se.uppdragsgrafen.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question as plain data. Values are not in it: it names the parameters that hold them,
 * so that one plan, and one statement, serves all values.
 */
public sealed interface Plan {

	/** The column of the answer's one row that holds the rows. */
	String ROWS = "rader";

	/** The column that holds the tables that rows refer to, where there are any. */
	String TABLES = "tabeller";

	/** The column that holds the count of a page's whole list. */
	String COUNT = "antal";

	/** The parameter that holds this server's base address, in every statement. */
	String BASE = "bas";

	/** The selections of a row, after its head, in their order. */
	List<Selection> selections();

	/**
	 * The nodes of the given ids, in no order. A row's head is the id.
	 *
	 * @param type the type that they must have
	 * @param ids the parameter that holds the ids
	 * @param selection what is asked of each
	 */
	record Some(String type, String ids, Selection selection) implements Plan {

		@Override
		public List<Selection> selections() {
			return List.of(this.selection);
		}
	}

	/**
	 * The best hits of a text search. A row's head is its score.
	 *
	 * @param text the parameter that holds the search in Lucene's syntax
	 * @param types the parameter that holds the types sought; null for all
	 * @param first the parameter that holds how many
	 * @param selections what is asked of each
	 */
	record Search(String text, @Nullable String types, String first, List<Selection> selections) implements Plan {

		public Search {
			selections = List.copyOf(selections);
		}
	}

	/**
	 * A page of a list. A row's head is the values of its cursor: the ordering property
	 * and the id, which may be the same.
	 *
	 * @param type the type listed
	 * @param conditions which of them
	 * @param order their order
	 * @param limit the parameter that holds how many rows; null where only the count is
	 * asked
	 * @param count whether the whole list is counted
	 * @param selections what is asked of each
	 */
	record Page(String type, List<Condition> conditions, Order order, @Nullable String limit, boolean count,
			List<Selection> selections) implements Plan {

		public Page {
			conditions = List.copyOf(conditions);
			selections = List.copyOf(selections);
		}
	}

	/**
	 * A total order: a property, then the id.
	 *
	 * @param property the property
	 * @param descending whether it is read backwards
	 * @param value the parameter that holds the property's value where the page starts;
	 * null where it starts at the beginning
	 * @param id the parameter that holds the id where the page starts; always there where
	 * the property is the id
	 */
	record Order(String property, boolean descending, @Nullable String value, @Nullable String id) {

		boolean byId() {
			return this.property.equals("id");
		}

	}

}
