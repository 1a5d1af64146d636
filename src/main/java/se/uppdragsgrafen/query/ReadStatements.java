package se.uppdragsgrafen.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The named statements of {@code neo4j/read}: what no plan can say. */
public final class ReadStatements {

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private ReadStatements() {
	}

	/**
	 * The statement of that name with those values.
	 * @throws IllegalArgumentException where there is none
	 */
	public static Question named(String name, Map<String, @Nullable Object> parameters) {
		return new Question(TEXTS.computeIfAbsent(name, ReadStatements::text), parameters);
	}

	private static String text(String name) {
		String path = "/neo4j/read/" + name + ".cypher";
		try (InputStream file = ReadStatements.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalArgumentException("There is no statement " + path);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
