package se.uppdragsgrafen.api;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Every place of a schema where a client may write a text: for each a question with
 * {@code $v} there. Found by walking from the root, so that what is added to the schema
 * is met too.
 */
final class TextPlaces {

	private static final Set<String> TEXTS = Set.of("String", "ID", "Tidpunkt");

	/** What stands where an argument must be given and is not the one that is tried. */
	private static final Map<String, String> ANY = Map.of("String", "\"x\"", "ID", "\"uppdrag/0/x\"", "Tidpunkt",
			"\"2022-01-01\"", "Int", "1", "Float", "1", "Kronor", "1", "Boolean", "true");

	/** A place in an argument, and the type that a variable must have there. */
	private record Place(String literal, String type) {
	}

	/** A type that has been reached, and the question around what is asked of it. */
	private record Reached(GraphQLFieldsContainer type, String before, String after) {

		Reached below(GraphQLFieldDefinition field, GraphQLFieldsContainer type) {
			return new Reached(type, this.before + call(field, null, "") + " { ", " }" + this.after);
		}

		Stream<String> questions(GraphQLFieldDefinition field) {
			String asked = asked(container(field));
			return field.getArguments()
				.stream()
				.flatMap((argument) -> places(argument.getType(), Set.of()).map((place) -> "query($v: %s) %s%s%s%s"
					.formatted(place.type(), this.before, call(field, argument, place.literal()), asked, this.after)));
		}

	}

	private TextPlaces() {
	}

	static Stream<String> questions(GraphQLSchema schema) {
		Stream.Builder<String> questions = Stream.builder();
		Set<String> met = new HashSet<>();
		Queue<Reached> waiting = new ArrayDeque<>(List.of(new Reached(schema.getQueryType(), "{ ", " }")));
		while (!waiting.isEmpty()) {
			Reached reached = waiting.remove();
			for (GraphQLFieldDefinition field : reached.type().getFieldDefinitions()) {
				reached.questions(field).forEach(questions);
				GraphQLFieldsContainer below = container(field);
				if (below != null && met.add(below.getName())) {
					waiting.add(reached.below(field, below));
				}
			}
		}
		return questions.build();
	}

	/** What is asked of a list must reach the database. */
	private static String asked(@Nullable GraphQLFieldsContainer type) {
		if (type == null) {
			return "";
		}
		return (type.getFieldDefinition("totalCount") != null) ? " { totalCount }" : " { __typename }";
	}

	private static @Nullable GraphQLFieldsContainer container(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type) ? type : null;
	}

	private static Stream<Place> places(GraphQLInputType type, Set<String> around) {
		GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
		String name = GraphQLTypeUtil.simplePrint(named);
		if (TEXTS.contains(name)) {
			return Stream.of(new Place("$v", GraphQLTypeUtil.simplePrint(type)));
		}
		if (!(named instanceof GraphQLInputObjectType object) || around.contains(name)) {
			return Stream.of();
		}
		Set<String> inside = Stream.concat(around.stream(), Stream.of(name)).collect(Collectors.toSet());
		return object.getFieldDefinitions()
			.stream()
			.flatMap((field) -> places(field.getType(), inside)
				.map((place) -> new Place("{%s: %s}".formatted(field.getName(), place.literal()), place.type())));
	}

	/** The field with that argument, and those that it must have. */
	private static String call(GraphQLFieldDefinition field, @Nullable GraphQLArgument tried, String literal) {
		String given = field.getArguments()
			.stream()
			.filter((argument) -> argument.equals(tried)
					|| (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()))
			.map((argument) -> argument.getName() + ": " + (argument.equals(tried) ? literal : any(argument.getType())))
			.collect(Collectors.joining(", "));
		return field.getName() + (given.isEmpty() ? "" : "(" + given + ")");
	}

	private static String any(GraphQLInputType type) {
		return (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType names)
				? names.getValues().getFirst().getName()
				: ANY.getOrDefault(GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(type)), "null");
	}

}
