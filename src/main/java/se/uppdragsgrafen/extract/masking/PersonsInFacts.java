package se.uppdragsgrafen.extract.masking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Column;

/** Takes names of persons out of a draft's rows, and out of the ids made from them. */
public final class PersonsInFacts {

	/**
	 * Columns that hold a name or a title: what has two capitals there may be a place or
	 * a programme, and only a name that is sure to be a person's is taken away.
	 */
	private static final Set<String> NAMES = Set.of("namn", "titel", "alias", "rubrik", "kortnamn", "benamning",
			"omrade", "moment", "plats");

	private final Persons persons;

	/** What is left of the slugs of texts that held a name. */
	private final Map<String, String> slugs = new HashMap<>();

	private PersonsInFacts(Persons persons) {
		this.persons = persons;
	}

	/**
	 * Takes them out.
	 * @return the ids that others must take the place of
	 */
	public static Map<String, String> remove(Draft draft, Persons persons) {
		PersonsInFacts inFacts = new PersonsInFacts(persons);
		List.copyOf(draft.rows()).forEach((row) -> row.rewrite(inFacts::without));
		return inFacts.ids(draft);
	}

	private @Nullable String without(Column column, String text) {
		boolean name = NAMES.contains(column.name());
		String plain = name ? this.persons.withoutSure(text) : this.persons.without(text);
		if (name && !plain.equals(text)) {
			this.slugs.put(Slug.of(text), Slug.of(plain));
		}
		boolean nothingElse = plain.equals(Persons.MASK) && !text.equals(Persons.MASK);
		return (nothingElse && (column.nullable() || column.list())) ? null : plain;
	}

	private Map<String, String> ids(Draft draft) {
		Map<String, String> ids = new HashMap<>();
		this.slugs.forEach((old, other) -> draft.rows()
			.stream()
			.map(Row::id)
			.filter((id) -> (id + "/").contains("/" + old + "/") || id.contains("/" + old + "-"))
			.forEach((id) -> ids.put(id, free(id.replace("/" + old, "/" + other), ids))));
		return ids;
	}

	private static String free(String id, Map<String, String> taken) {
		String free = id;
		for (int i = 2; taken.containsValue(free); i++) {
			free = id + "-" + i;
		}
		return free;
	}

}
