package se.uppdragsgrafen.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What a person corrected or added, in {@code rattelser.csv}: one cell of a fact per row.
 * An empty value takes one away; several rows with an id that does not exist are a new
 * fact; "-" as the column removes the fact and what refers to it.
 */
public final class Corrections {

	static final String FILE = "rattelser.csv";

	/** The column that means the whole fact. */
	static final String WHOLE = "-";

	private static final List<String> COLUMNS = List.of("id", "kolumn", "varde", "varfor");

	private final Problems problems;

	private final List<Sheet.Entry> entries;

	private final Map<String, String> earlier;

	private Corrections(Problems problems, List<Sheet.Entry> entries, Map<String, String> earlier) {
		this.problems = problems;
		this.entries = entries;
		this.earlier = earlier;
	}

	/**
	 * The corrections in a folder; none where it has none. Those of a fact whose id was
	 * replaced hold for it under the id that holds now.
	 * @throws InvalidDataPackage where the file is none
	 */
	public static Corrections read(Path folder) {
		Problems problems = new Problems();
		Corrections corrections = new Corrections(problems, Sheet.read(new Folder(folder, problems), FILE, COLUMNS),
				EarlierIds.read(folder));
		problems.refuse();
		return corrections;
	}

	/** How many rows there are. */
	public int count() {
		return this.entries.size();
	}

	/** The ids that they name. */
	public Set<String> ids() {
		Set<String> ids = new LinkedHashSet<>();
		this.entries.forEach((each) -> ids.add(id(each)));
		return ids;
	}

	/**
	 * The facts as they should be.
	 * @throws InvalidDataPackage where a row cannot be used, with all of them
	 */
	public List<Fact> apply(Collection<? extends Fact> facts) {
		if (this.entries.isEmpty()) {
			return List.copyOf(facts);
		}
		CorrectedFacts corrected = new CorrectedFacts(facts);
		Set<String> added = new LinkedHashSet<>();
		this.entries.forEach((each) -> apply(each, corrected, added));
		added.forEach((id) -> complete(id, corrected));
		this.entries.forEach((each) -> references(each, corrected));
		this.problems.refuse();
		return corrected.facts();
	}

	private String id(Sheet.Entry entry) {
		return now(entry.cells().getFirst());
	}

	private String now(String id) {
		return this.earlier.getOrDefault(id, id);
	}

	/** A reference to what has another id now follows it. */
	private @Nullable Object now(@Nullable Object value) {
		return switch (value) {
			case Ref<?>(String id) -> new Ref<>(now(id));
			case List<?> list -> list.stream().map((each) -> now((Object) each)).toList();
			case null, default -> value;
		};
	}

	private void apply(Sheet.Entry entry, CorrectedFacts facts, Set<String> added) {
		String id = id(entry);
		String name = entry.cells().get(1);
		String value = entry.cells().get(2);
		FactType type = Rules.id(id) ? Vocabulary.ofId(id).orElse(null) : null;
		if (type == null) {
			this.problems.cell(entry.place(), "id", id, "ett id som börjar med en tabells namn och /");
			return;
		}
		if (name.equals(WHOLE)) {
			remove(entry, facts, added);
			return;
		}
		Column column = type.columns()
			.stream()
			.skip(1)
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElse(null);
		if (column == null) {
			this.problems.cell(entry.place(), "kolumn", name,
					"någon av %s, eller - för hela raden".formatted(names(type.columns().stream().skip(1).toList())));
			return;
		}
		if (facts.add(id, type)) {
			added.add(id);
		}
		try {
			facts.set(id, name, now(Cells.read(column, value)));
		}
		catch (BadCell ex) {
			this.problems.cell(entry.place(), "varde", value, "%s: %s".formatted(name, ex.expectation()));
		}
	}

	private void remove(Sheet.Entry entry, CorrectedFacts facts, Set<String> added) {
		String value = entry.cells().get(2);
		if (!value.isEmpty()) {
			this.problems.cell(entry.place(), "varde", value, "ingenting, när kolumnen är - och raden tas bort");
			return;
		}
		added.remove(id(entry));
		facts.remove(id(entry));
	}

	/**
	 * A new fact has all that its table demands; else its id may be a slip of the pen.
	 */
	private void complete(String id, CorrectedFacts facts) {
		List<Column> missing = facts.missing(id);
		if (!missing.isEmpty()) {
			this.problems.cell(place(id), "id", id,
					"ett id som finns, eller en ny rad som också har " + names(missing));
		}
	}

	private Place place(String id) {
		return this.entries.stream()
			.filter((each) -> id(each).equals(id))
			.map(Sheet.Entry::place)
			.findFirst()
			.orElseThrow();
	}

	private void references(Sheet.Entry entry, CorrectedFacts facts) {
		Object value = facts.value(id(entry), entry.cells().get(1));
		List<?> values = (value instanceof Collection<?> list) ? new ArrayList<>(list)
				: (value != null) ? List.of(value) : List.of();
		for (Object each : values) {
			if (each instanceof Ref<?>(String id) && !facts.has(id)) {
				this.problems.cell(entry.place(), "varde", id, "ett id som finns bland fakta");
			}
		}
	}

	private static String names(List<Column> columns) {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}

}
