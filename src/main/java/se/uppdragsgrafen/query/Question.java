package se.uppdragsgrafen.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One statement with its values.
 *
 * @param cypher the text, in which every value is a parameter
 * @param parameters the values, by name
 */
public record Question(String cypher, Map<String, @Nullable Object> parameters) {
}
