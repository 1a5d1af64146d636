package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.query.SearchText;

/** Reads the questions and finds, in the graph, the values that they are asked with. */
final class Questions {

	static final Path FOLDER = Path.of("bench", "questions");

	/** In the order of the tables. */
	private static final List<String> NAMES = List.of("point", "list", "hops", "counts", "page-first", "page-deep",
			"search", "cold");

	private Questions() {
	}

	/** All of them, each with at most so many values. */
	static List<Question> read(Driver driver, int count) {
		try (Session session = driver.session()) {
			return NAMES.stream().map((name) -> read(session, FOLDER.resolve(name), count)).toList();
		}
	}

	private static Question read(Session session, Path folder, int count) {
		List<Map<String, Object>> values = new ArrayList<>();
		for (Map<String, Object> row : session.run(text(folder.resolve("variants.cypher")), Map.of("count", count))
			.list((found) -> found.asMap())) {
			Map<String, Object> variables = new HashMap<>(row);
			if (row.get("text") instanceof String searched) {
				SearchText.of(searched).ifPresent((sok) -> variables.put("sok", sok));
			}
			values.add(variables);
		}
		if (values.isEmpty()) {
			throw new IllegalStateException("The graph has nothing to ask «%s» of.".formatted(folder.getFileName()));
		}
		return new Question(folder, values);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
