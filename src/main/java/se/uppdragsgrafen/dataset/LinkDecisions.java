package se.uppdragsgrafen.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.fact.Kopplingsbeslut.Status;

/**
 * What a person decided of links over years, in {@code kopplingar.csv}: two assignments
 * of one municipality, at least one of them in the package.
 */
final class LinkDecisions {

	static final String FILE = "kopplingar.csv";

	private static final List<String> COLUMNS = List.of("fran", "till", "status", "varfor");

	private static final Pattern UPPDRAG = Pattern.compile("uppdrag/\\d{4}/.+");

	/** Where the kommun of an id ends. */
	private static final int KOMMUN = "uppdrag/0000/".length();

	private final Folder folder;

	private final Problems problems;

	private final Set<String> uppdrag;

	private final Map<String, String> earlier;

	private final Set<List<String>> seen = new HashSet<>();

	/**
	 * A reader of the decisions in a folder.
	 * @param uppdrag the ids of the assignments that it states
	 * @param earlier the ids that hold now, by each earlier one
	 */
	LinkDecisions(Folder folder, Collection<String> uppdrag, Map<String, String> earlier) {
		this.folder = folder;
		this.problems = folder.problems();
		this.uppdrag = Set.copyOf(uppdrag);
		this.earlier = earlier;
	}

	/**
	 * Reads the decisions; none where the folder has none.
	 * @param name the name of the package
	 */
	List<Kopplingsbeslut> read(String name) {
		List<Kopplingsbeslut> read = new ArrayList<>();
		for (Sheet.Entry entry : Sheet.read(this.folder, FILE, COLUMNS)) {
			Status status = status(entry);
			if (links(entry) && status != null) {
				read.add(new Kopplingsbeslut(now(entry, 0), now(entry, 1), status, entry.cells().get(3).strip(),
						name + "/" + FILE, entry.place().row()));
			}
		}
		return read;
	}

	private String now(Sheet.Entry entry, int column) {
		String id = entry.cells().get(column);
		return this.earlier.getOrDefault(id, id);
	}

	private boolean links(Sheet.Entry entry) {
		String fran = now(entry, 0);
		String till = now(entry, 1);
		return id(entry, 0) && id(entry, 1)
				&& holds(entry, 1, till.startsWith(fran.substring(0, KOMMUN)) && !till.equals(fran),
						"id:t för ett annat uppdrag i samma kommun som fran")
				&& holds(entry, 0, this.uppdrag.contains(fran) || this.uppdrag.contains(till),
						"minst ett av fran och till i paketets egen uppdrag.csv")
				&& holds(entry, 1, this.seen.add(List.of(fran, till)), "ett par som står på en rad")
				&& holds(entry, 3, !entry.cells().get(3).isBlank(), "varför");
	}

	private boolean id(Sheet.Entry entry, int column) {
		String id = entry.cells().get(column);
		return holds(entry, column, Rules.id(id) && UPPDRAG.matcher(id).matches(),
				"id:t för ett uppdrag, som uppdrag/2380/2024/bygg-ut");
	}

	private @Nullable Status status(Sheet.Entry entry) {
		String value = entry.cells().get(2).toUpperCase(Locale.ROOT);
		for (Status each : Status.values()) {
			if (each.name().equals(value)) {
				return each;
			}
		}
		holds(entry, 2, false, "BEKRAFTAD eller AVVISAD");
		return null;
	}

	private boolean holds(Sheet.Entry entry, int column, boolean held, String expectation) {
		if (!held) {
			this.problems.cell(entry.place(), COLUMNS.get(column), entry.cells().get(column), expectation);
		}
		return held;
	}

}
