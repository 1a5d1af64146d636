package se.uppdragsgrafen.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.address.Portrait;
import se.uppdragsgrafen.query.GraphQuestions;

/**
 * What refers to a fact: what its own columns do not say. Each list that the question of
 * its kind asks for is shown, with a column for each field. Each is a root field of its
 * own, and so a statement: one of all of them would take the database seconds to plan.
 */
final class Relations {

	private static final String ID = "id";

	private static final String SOURCES = "kallor";

	/**
	 * Rows of a list. A kommun has some dozens of nämnder, a nämnd some of assignments.
	 */
	private static final int MOST = 100;

	private final GraphQuestions questions;

	private final Map<String, String> documents;

	Relations(GraphQuestions questions) throws IOException {
		this.questions = questions;
		this.documents = Documents.in("relationer");
	}

	/**
	 * One list.
	 *
	 * @param name the field's
	 * @param columns the names of those fields of which any row has a value
	 * @param rows in the order of the answer
	 * @param cut whether there are more
	 */
	record Relation(String name, List<String> columns, List<Row> rows, boolean cut) {

		/** Whether it is said of any row where it is written. */
		public boolean isSourced() {
			return this.rows.stream().anyMatch((row) -> !row.kallor.isEmpty());
		}

	}

	/**
	 * What is known of one thing.
	 *
	 * @param cells one for each column; the first leads to the thing
	 * @param kallor where it is written; none where that is not asked
	 */
	record Row(List<Cell> cells, List<Source> kallor) {
	}

	/**
	 * A value.
	 *
	 * @param value as it was answered, or what a thing is called; null where there is
	 * none
	 * @param id of the thing that it leads to; null where it leads nowhere
	 */
	record Cell(@Nullable Object value, @Nullable Object id) {
	}

	/** Those that have something in them, in the order of the question. */
	List<Relation> of(Portrait portrait, Locale language) {
		String document = this.documents.get(portrait.type());
		if (document == null) {
			return List.of();
		}
		List<Relation> relations = new ArrayList<>();
		this.questions.ask(document, Map.of(ID, portrait.id(), "first", MOST + 1), language).forEach((name, node) -> {
			if (node instanceof Map<?, ?> fields && fields.get(name) instanceof List<?> list && !list.isEmpty()) {
				relations.add(relation(name, list));
			}
		});
		return relations;
	}

	private static Relation relation(String name, List<?> list) {
		List<Map<?, ?>> rows = new ArrayList<>();
		list.stream().limit(MOST).forEach((row) -> rows.add((Map<?, ?>) row));
		List<String> columns = rows.getFirst()
			.keySet()
			.stream()
			.map(String::valueOf)
			.filter((column) -> !column.equals(ID) && !column.equals(SOURCES))
			.filter((column) -> rows.stream().anyMatch((row) -> row.get(column) != null))
			.toList();
		return new Relation(name, columns,
				rows.stream().map((row) -> new Row(cells(columns, row), Source.of(row.get(SOURCES)))).toList(),
				list.size() > MOST);
	}

	private static List<Cell> cells(List<String> columns, Map<?, ?> row) {
		List<Cell> cells = new ArrayList<>();
		for (String column : columns) {
			Object id = cells.isEmpty() ? row.get(ID) : null;
			cells.add((row.get(column) instanceof Map<?, ?> thing) ? thing(thing) : new Cell(row.get(column), id));
		}
		return cells;
	}

	/** What another thing is called is the one field beside its id. */
	private static Cell thing(Map<?, ?> thing) {
		Object name = thing.entrySet()
			.stream()
			.filter((field) -> !ID.equals(field.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(null);
		return new Cell(name, thing.get(ID));
	}

}
