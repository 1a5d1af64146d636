package se.uppdragsgrafen.api.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the rows of a statement become in the answer. Keys are those of the question, in
 * its order.
 */
public sealed interface Shown {

	/**
	 * The one node asked for; a missing one is null.
	 *
	 * @param ids the parameter that holds its id
	 */
	record OneNode(String ids) implements Shown {
	}

	/**
	 * A node for each id, in the order of the ids; a missing one is null.
	 *
	 * @param ids the parameter that holds the ids
	 */
	record EachNode(String ids) implements Shown {
	}

	/**
	 * A list with an object for each row.
	 *
	 * @param cells what each key of the object shows
	 */
	record Rows(Map<String, Cell> cells) implements Shown {

		public Rows {
			cells = ordered(cells);
		}
	}

	/**
	 * A page of a list.
	 *
	 * @param parts what each key of the connection shows
	 * @param page which page it is
	 */
	record Connection(Map<String, Part> parts, Page page) implements Shown {

		public Connection {
			parts = ordered(parts);
		}

		/** Whether some part shows rows, and not their number alone. */
		public boolean hasRows() {
			return this.parts.values().stream().anyMatch((part) -> !(part instanceof Part.Count));
		}

		/** Whether the whole list is counted; also where nothing else is asked of it. */
		public boolean counted() {
			return this.parts.containsValue(new Part.Count()) || !hasRows();
		}

	}

	/**
	 * Which page of a list, and in which order.
	 *
	 * @param order the order's name, which is written into its cursors
	 * @param byId whether that is the order of the ids alone
	 * @param backwards whether the page is read from the end
	 * @param fromCursor whether it starts at a cursor
	 * @param rows the parameter that holds how many rows are read: one more than the page
	 */
	record Page(String order, boolean byId, boolean backwards, boolean fromCursor, String rows) {
	}

	/** What one key of a connection shows. */
	sealed interface Part {

		/** How many the whole list has. */
		record Count() implements Part {
		}

		/** The nodes: a selection of the row, by its number. */
		record Nodes(int selection) implements Part {
		}

		/** The edges. */
		record Edges(Map<String, Cell> cells) implements Part {

			public Edges {
				cells = ordered(cells);
			}
		}

		/** Where the page begins and ends: by key, the field of {@code PageInfo}. */
		record PageInfo(Map<String, String> fields) implements Part {

			public PageInfo {
				fields = ordered(fields);
			}
		}

	}

	/** What one key of a row shows. */
	sealed interface Cell {

		/** A node: a selection of the row, by its number. */
		record Node(int selection) implements Cell {
		}

		/**
		 * What {@link #WRAPPED} of a node holds: a selection of the row, by its number.
		 */
		record Unwrapped(int selection) implements Cell {
		}

		/** The row's head: a score. */
		record Head() implements Cell {
		}

		/** The row's head as a cursor. */
		record Place() implements Cell {
		}

		/** Nothing of the row: {@code __typename}, which the execution knows. */
		record Nothing() implements Cell {
		}

	}

	/** The key of the one item of a selection that is unwrapped. */
	String WRAPPED = "value";

	private static <T> Map<String, T> ordered(Map<String, T> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}

}
