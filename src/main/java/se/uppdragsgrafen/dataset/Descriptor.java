package se.uppdragsgrafen.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.FactType;

/**
 * What loading needs of a descriptor. The vocabulary, not the descriptor, says what a
 * table holds: the descriptor is for others.
 *
 * @param name the name of the package
 * @param tables the tables that it has, with what it states of their bytes
 */
record Descriptor(String name, Map<FactType, Sum> tables) {

	/** Objects and lists in each other; a descriptor has some six. */
	static final int DEPTH = 100;

	static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
			.build())
		.build();

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
			Map<FactType, Sum> tables = tables(folder, json);
			return (name != null) ? new Descriptor(name, tables) : null;
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			folder.problems()
				.row(folder.shown(Folder.DESCRIPTOR), (at != null) ? Math.max(1, at.getLineNr()) : 1,
						(ex instanceof StreamConstraintsException)
								? "JSON i högst %d nivåer, utan orimligt långa namn och tal".formatted(DEPTH)
								: "giltig JSON");
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

	private static Map<FactType, Sum> tables(Folder folder, JsonNode json) {
		Map<FactType, Sum> tables = new LinkedHashMap<>();
		Place place = new Place(folder.shown(Folder.DESCRIPTOR), 0);
		for (JsonNode resource : json.path("resources")) {
			// A table's own name is the only path there is: nothing leads out of the
			// folder.
			String path = resource.path("path").asString("");
			FactType table = Folder.table(path).orElse(null);
			if (table == null || tables.putIfAbsent(table, Sum.of(resource)) != null) {
				folder.problems()
					.cell(place, "path", path,
							"namnet på en tabells fil i mappen, t.ex. uppdrag.csv, och varje fil en gång");
			}
		}
		return tables;
	}

}
