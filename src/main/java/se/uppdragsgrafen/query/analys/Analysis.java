package se.uppdragsgrafen.query.analys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One analysis as plain data: its statement is {@code neo4j/read/analys/<name>.cypher}.
 *
 * @param name the name
 * @param restsOn the types of the facts that it rests on
 * @param arguments what can be asked
 * @param columns what a row has
 * @param type the schema's type of its answer
 * @param rowType the schema's type of a row
 * @param description what it answers
 */
public record Analysis(String name, List<String> restsOn, List<Argument> arguments, List<Column> columns, String type,
		String rowType, String description) {

	public Analysis {
		restsOn = List.copyOf(restsOn);
		arguments = List.copyOf(arguments);
		columns = List.copyOf(columns);
	}

	/**
	 * A value for each argument, as the statement's parameters.
	 * @param given arguments by name, of the kinds that they have
	 * @throws BadArgument where one is unknown, missing, or out of bounds
	 */
	public Map<String, @Nullable Object> parameters(Map<String, @Nullable Object> given) {
		return Given.checked(this, given);
	}

	/**
	 * The argument of that name.
	 * @throws BadArgument where there is none; it says which there are
	 */
	public Argument required(String argument) {
		return this.arguments.stream()
			.filter(one -> one.name().equals(argument))
			.findFirst()
			.orElseThrow(() -> new BadArgument("'%s' has no argument '%s'. It has: %s.",
					"'%s' har inget argument '%s'. Den har: %s.", this.name,
					argument.substring(0, Math.min(argument.length(), 80)),
					this.arguments.stream().map(Argument::name).collect(Collectors.joining(", "))));
	}

	/**
	 * The column of that name.
	 * @throws IllegalArgumentException where there is none: a mistake in the schema
	 */
	public Column column(String column) {
		return this.columns.stream()
			.filter(one -> one.name().equals(column))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("%s has no column '%s'".formatted(this.name, column)));
	}

}
