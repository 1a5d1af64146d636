package se.uppdragsgrafen.dataset;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.FactType;

/**
 * What loading needs of a descriptor. The vocabulary, not the descriptor, says what a
 * table holds: the descriptor is for others.
 *
 * @param name the name of the package
 * @param tables the tables that it has
 */
record Descriptor(String name, Set<FactType> tables) {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String NAME = "[a-z0-9][a-z0-9._-]{0,99}";

	/** The descriptor of a folder; null, with problems, where there is none to go by. */
	static @Nullable Descriptor of(Folder folder) {
		byte[] bytes = folder.bytes(Folder.DESCRIPTOR);
		String text = (bytes != null) ? folder.text(Folder.DESCRIPTOR, bytes) : null;
		if (text == null) {
			return null;
		}
		try {
			JsonNode json = JSON.readTree(text);
			String name = name(folder, json);
			Set<FactType> tables = tables(folder, json);
			return (name != null) ? new Descriptor(name, tables) : null;
		}
		catch (JacksonException ex) {
			folder.problems()
				.row(folder.shown(Folder.DESCRIPTOR), Math.max(1, ex.getLocation().getLineNr()), "giltig JSON");
			return null;
		}
	}

	private static @Nullable String name(Folder folder, JsonNode json) {
		String name = json.path("name").asString("");
		if (name.matches(NAME)) {
			return name;
		}
		folder.problems()
			.cell(new Place(folder.shown(Folder.DESCRIPTOR), 0), "name", name,
					"paketets namn: små bokstäver a–z, siffror, punkt och bindestreck");
		return null;
	}

	private static Set<FactType> tables(Folder folder, JsonNode json) {
		Set<FactType> tables = new LinkedHashSet<>();
		Place place = new Place(folder.shown(Folder.DESCRIPTOR), 0);
		for (JsonNode resource : json.path("resources")) {
			// A table's own name is the only path there is: nothing leads out of the
			// folder.
			String path = resource.path("path").asString("");
			FactType table = Folder.table(path).orElse(null);
			if (table == null || !tables.add(table)) {
				folder.problems()
					.cell(place, "path", path,
							"namnet på en tabells fil i mappen, t.ex. uppdrag.csv, och varje fil en gång");
			}
		}
		return tables;
	}

}
