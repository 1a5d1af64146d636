package se.uppdragsgrafen.dataset;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/** What must hold between the rows of one package. */
final class Rules {

	private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)+");

	/** The most characters of an id. */
	static final int ID_LENGTH = 400;

	private final Problems problems;

	private final Set<FactType> unreadable;

	private final Map<String, Place> places = new HashMap<>();

	/**
	 * @param unreadable tables that nothing can be said of, as they could not be read
	 */
	Rules(Problems problems, Set<FactType> unreadable) {
		this.problems = problems;
		this.unreadable = unreadable;
	}

	/** Whether a text has the form of an id. */
	static boolean id(String text) {
		return text.length() <= ID_LENGTH && ID.matcher(text).matches();
	}

	void check(Collection<Row> rows) {
		rows.forEach(this::id);
		for (Row row : rows) {
			row.references((column, id) -> reference(row, column, id));
			sourced(row);
			lines(row);
		}
	}

	private void id(Row row) {
		String id = row.id();
		if (id == null) {
			return;
		}
		if (!id(id) || !id.startsWith(row.type().table() + "/")) {
			wrong(row, "id", id, "%s/ och sedan små bokstäver a–z, siffror, bindestreck och snedstreck, högst %d tecken"
				.formatted(row.type().table(), ID_LENGTH));
		}
		Place first = this.places.putIfAbsent(id, row.place());
		if (first != null) {
			wrong(row, "id", id, "ett id som ingen annan rad har, rad %d har samma".formatted(first.row()));
		}
	}

	private void reference(Row row, Column column, String id) {
		Class<? extends Fact> target = column.target();
		FactType type = (target == Fact.class || target == null) ? Vocabulary.ofId(id).orElse(null)
				: Vocabulary.of(target);
		if (type == null) {
			wrong(row, column.name(), id, "ett id som börjar med en tabells namn och /");
		}
		else if (!this.unreadable.contains(type)
				&& !(this.places.containsKey(id) && id.startsWith(type.table() + "/"))) {
			wrong(row, column.name(), id,
					"ett id som finns i %s.csv, lägg till raden där eller rätta hänvisningen".formatted(type.table()));
		}
	}

	private void sourced(Row row) {
		if (row.type().sourced() && row.value("kallor") instanceof List<?> list && list.isEmpty()) {
			wrong(row, "kallor", "", "minst ett id ur belagg.csv");
		}
	}

	private void lines(Row row) {
		if (row.type().record() != Belagg.class) {
			return;
		}
		Object first = row.value("franRad");
		Object last = row.value("tillRad");
		positive(row, "sida", row.value("sida"));
		positive(row, "franRad", first);
		if (first instanceof Integer from && last instanceof Integer to && from > to) {
			wrong(row, "tillRad", last.toString(), "en rad från och med franRad");
		}
	}

	private void positive(Row row, String column, @Nullable Object value) {
		if (value instanceof Integer number && number < 1) {
			wrong(row, column, value.toString(), "ett heltal från 1");
		}
	}

	private void wrong(Row row, String column, String value, String expectation) {
		this.problems.cell(row.place().of(row.id()), column, value, expectation);
	}

}
