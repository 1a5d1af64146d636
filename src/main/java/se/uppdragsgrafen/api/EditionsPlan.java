package se.uppdragsgrafen.api;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.Selections.Selected;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.andringar.ChangeReader;

/**
 * The editions of the data set that are asked for: {@code dataset.utgavor}.
 *
 * @param arguments as written in the document
 * @param keys what each key of an edition shows
 */
record EditionsPlan(Arguments arguments, Map<String, String> keys) implements RootPlan {

	private static final String FIRST = "first";

	private static final String BEFORE = "fore";

	static EditionsPlan of(Selected asked, Selections selections) {
		Map<String, String> keys = new LinkedHashMap<>();
		selections.of("Utgava", asked.below()).forEach((key, field) -> keys.put(key, field.name()));
		return new EditionsPlan(asked.arguments(), keys);
	}

	@Override
	public Map<String, @Nullable Object> values(Variables request) {
		Object before = request.resolve(this.arguments.get(BEFORE));
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put(FIRST, first(request));
		values.put(BEFORE, (before instanceof Number number) ? number.longValue() : Long.MAX_VALUE);
		return values;
	}

	private long first(Variables request) {
		return Bounds.page(FIRST, request.resolve(this.arguments.get(FIRST)));
	}

	@Override
	public long cost(Cost counted, Map<String, @Nullable Object> values, Variables request) {
		return first(request);
	}

	@Override
	public Object answer(GraphReader reader, Map<String, @Nullable Object> values, Variables request) {
		long before = (values.get(BEFORE) instanceof Long number) ? number : Long.MAX_VALUE;
		return new ChangeReader(reader).editions(before, first(request)).stream().map(this::shown).toList();
	}

	private Map<String, @Nullable Object> shown(Map<String, Object> edition) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		this.keys.forEach((key, name) -> shown.put(key, edition.get(name)));
		return shown;
	}

}
