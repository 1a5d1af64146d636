package se.uppdragsgrafen.dataset;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.uppdragsgrafen.fact.TidigareId;

/** The ids that facts had before, as a steward lists them in {@code tidigare-id.csv}. */
public final class EarlierIds {

	static final String FILE = "tidigare-id.csv";

	private EarlierIds() {
	}

	/**
	 * The id that holds now, by each earlier one that leads to one only: of what was
	 * split no fact can be told to be the same.
	 * @throws InvalidDataPackage where the list is none
	 */
	public static Map<String, String> read(Path folder) {
		Problems problems = new Problems();
		Map<String, String> ids = leading(all(new Folder(folder, problems)));
		problems.refuse();
		return ids;
	}

	/** The id that holds now, by each earlier one that leads to one only. */
	static Map<String, String> leading(List<TidigareId> all) {
		Map<String, List<String>> ids = byEarlier(all);
		Map<String, String> leading = new HashMap<>();
		ids.keySet().forEach((earlier) -> last(earlier, ids).ifPresent((now) -> leading.put(earlier, now)));
		return Map.copyOf(leading);
	}

	/** The end of the way from an id; empty where it parts or never ends. */
	private static Optional<String> last(String earlier, Map<String, List<String>> ids) {
		Set<String> seen = new HashSet<>();
		String now = earlier;
		while (seen.add(now)) {
			List<String> next = ids.getOrDefault(now, List.of());
			if (next.isEmpty()) {
				return Optional.of(now);
			}
			if (next.size() > 1) {
				return Optional.empty();
			}
			now = next.getFirst();
		}
		return Optional.empty();
	}

	/** All that the list of a folder says; none where it has none. */
	static List<TidigareId> all(Folder folder) {
		List<TidigareId> all = new ArrayList<>();
		Set<TidigareId> seen = new HashSet<>();
		for (Sheet.Entry entry : Sheet.read(folder, FILE, List.of("id", "tidigare"))) {
			TidigareId pair = new TidigareId(entry.cells().get(1), entry.cells().get(0));
			if (right(folder.problems(), entry.place(), pair, seen)) {
				all.add(pair);
			}
		}
		Map<String, List<String>> ids = byEarlier(all);
		ids.keySet()
			.stream()
			.filter((earlier) -> circular(ids, earlier))
			.forEach((earlier) -> folder.problems()
				.cell(new Place(folder.shown(FILE), 0), "tidigare", earlier, "id som inte leder runt till sig själva"));
		return all;
	}

	private static boolean right(Problems problems, Place place, TidigareId pair, Set<TidigareId> seen) {
		if (!Rules.id(pair.id())) {
			problems.cell(place, "id", pair.id(), "ett id som uppdrag/2380/2024/bygg-ut");
			return false;
		}
		if (!Rules.id(pair.tidigare()) || !table(pair.tidigare()).equals(table(pair.id()))) {
			problems.cell(place, "tidigare", pair.tidigare(), "ett id som börjar med %s/".formatted(table(pair.id())));
			return false;
		}
		if (!seen.add(pair)) {
			problems.cell(place, "tidigare", pair.tidigare(), "ett par av id som står på en rad");
			return false;
		}
		return true;
	}

	private static Map<String, List<String>> byEarlier(List<TidigareId> all) {
		Map<String, List<String>> ids = new LinkedHashMap<>();
		all.forEach((each) -> ids.computeIfAbsent(each.tidigare(), (key) -> new ArrayList<>(1)).add(each.id()));
		return ids;
	}

	private static boolean circular(Map<String, List<String>> ids, String start) {
		Set<String> seen = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(ids.getOrDefault(start, List.of()));
		while (!next.isEmpty()) {
			String id = next.remove();
			if (id.equals(start)) {
				return true;
			}
			if (seen.add(id)) {
				next.addAll(ids.getOrDefault(id, List.of()));
			}
		}
		return false;
	}

	private static String table(String id) {
		return id.substring(0, id.indexOf('/'));
	}

}
