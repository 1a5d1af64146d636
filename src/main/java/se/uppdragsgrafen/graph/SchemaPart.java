package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constraint or an index of {@code neo4j/schema}.
 *
 * @param name its name, and for a constraint that of its index
 * @param statement what makes it
 */
record SchemaPart(String name, String statement) {

	/** The constraints. */
	static final List<SchemaPart> CONSTRAINTS = all("constraints");

	/** The indexes that are not of a constraint. */
	static final List<SchemaPart> INDEXES = all("indexes");

	private static final String NAMED = "(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS";

	static List<String> names(List<SchemaPart> parts) {
		return parts.stream().map(SchemaPart::name).toList();
	}

	private static List<SchemaPart> all(String file) {
		return CypherText.schema(file).stream().map((each) -> new SchemaPart(name(each), each)).toList();
	}

	private static String name(String statement) {
		Matcher matcher = Pattern.compile(NAMED).matcher(statement);
		if (!matcher.find()) {
			throw new IllegalStateException("Without a name: " + statement);
		}
		return matcher.group(1);
	}

}
