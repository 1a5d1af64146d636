package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Statement;

/** Which of a row's selections each key of a row's own type shows. */
final class RowLayout {

	private final Map<String, Selected> keys;

	private final List<Selection> selections = new ArrayList<>();

	private final Map<String, Integer> shown = new LinkedHashMap<>();

	/**
	 * Lays out the keys.
	 * @param keys what is asked of a row
	 * @param plan what must be selected for a field, null where no node is
	 */
	RowLayout(Map<String, Selected> keys, BiFunction<String, List<SelectionSet>, @Nullable Selection> plan) {
		this.keys = keys;
		keys.forEach((key, field) -> {
			Selection selection = plan.apply(field.name(), field.below());
			if (selection != null) {
				this.shown.put(key, this.selections.size());
				this.selections.add(selection);
			}
		});
	}

	List<Selection> selections() {
		return this.selections;
	}

	/** A row by the keys of the question; what is no node is read from the row. */
	Map<String, @Nullable Object> show(Statement.Row row, BiFunction<String, Statement.Row, @Nullable Object> other) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		this.keys.forEach((key, field) -> {
			Integer selection = this.shown.get(key);
			values.put(key, (selection != null) ? row.nodes().get(selection) : other.apply(field.name(), row));
		});
		return values;
	}

}
