package se.uppdragsgrafen.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The statements that are kept as text in {@code neo4j/}. */
public final class CypherText {

	private CypherText() {
	}

	/** The statement of a file in {@code neo4j/write}. */
	static String write(String name) {
		return read("write/" + name);
	}

	/** The statement of a file in {@code neo4j/backup}. */
	public static String backup(String name) {
		return read("backup/" + name);
	}

	/** The statements of a file in {@code neo4j/schema}. */
	static List<String> schema(String name) {
		return Arrays.stream(read("schema/" + name).split(";"))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.toList();
	}

	private static String read(String path) {
		String file = "/neo4j/" + path + ".cypher";
		try (InputStream in = CypherText.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(file + " is not on the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
