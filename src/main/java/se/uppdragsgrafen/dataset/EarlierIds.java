package se.uppdragsgrafen.dataset;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that facts had before, as a steward lists them in {@code tidigare-id.csv}. */
public final class EarlierIds {

	static final String FILE = "tidigare-id.csv";

	private EarlierIds() {
	}

	/**
	 * The id that holds now, by each earlier one.
	 * @throws InvalidDataPackage where the list is none
	 */
	public static Map<String, String> read(Path folder) {
		Problems problems = new Problems();
		Map<String, String> ids = new HashMap<>();
		for (Sheet.Entry entry : Sheet.read(new Folder(folder, problems), FILE, List.of("id", "tidigare"))) {
			String id = entry.cells().get(0);
			String earlier = entry.cells().get(1);
			if (!Rules.id(id)) {
				problems.cell(entry.place(), "id", id, "ett id som uppdrag/2380/2024/bygg-ut");
			}
			else if (!Rules.id(earlier) || !table(earlier).equals(table(id))) {
				problems.cell(entry.place(), "tidigare", earlier, "ett id som börjar med %s/".formatted(table(id)));
			}
			else if (ids.putIfAbsent(earlier, id) != null) {
				problems.cell(entry.place(), "tidigare", earlier, "ett id som står en gång i kolumnen");
			}
		}
		ids.forEach((earlier, id) -> {
			if (circular(ids, earlier)) {
				problems.file(folder.resolve(FILE).toString(), "id som inte leder runt till sig själva: " + earlier);
			}
		});
		problems.refuse();
		return Map.copyOf(ids);
	}

	private static boolean circular(Map<String, String> ids, String start) {
		Set<String> seen = new HashSet<>();
		String id = start;
		while (id != null) {
			if (!seen.add(id)) {
				return true;
			}
			id = ids.get(id);
		}
		return false;
	}

	private static String table(String id) {
		return id.substring(0, id.indexOf('/'));
	}

}
