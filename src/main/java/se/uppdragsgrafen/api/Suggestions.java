package se.uppdragsgrafen.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.Nearest;

/**
 * Suggests what was meant by somebody whose document or variables have a name that the
 * schema does not. graphql-java quotes in what it says the name and the type that lacks
 * it.
 */
final class Suggestions {

	private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

	private final GraphQLSchema schema;

	Suggestions(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * A sentence with those that are most like the name.
	 * @param said what is said of the error, in any language
	 * @return empty where nothing is like it
	 */
	Optional<Message> of(GraphQLError error, String said) {
		List<String> quoted = QUOTED.matcher(said).results().map((MatchResult each) -> each.group(1)).toList();
		Collection<String> names = names(error, quoted);
		return quoted.stream()
			.filter((word) -> !names.contains(word) && this.schema.getType(word) == null)
			.map((word) -> Nearest.to(word, names))
			.filter((near) -> !near.isEmpty())
			.findFirst()
			.map((near) -> String.join("', '", near))
			.map((near) -> Message.of("Did you mean '%s'?", "Menade du '%s'?", near));
	}

	/**
	 * The names that the schema allows in the place of the unknown one; empty where that
	 * cannot be told.
	 */
	private Collection<String> names(GraphQLError error, List<String> quoted) {
		if (error instanceof ValidationError invalid) {
			if (invalid.getValidationErrorType() == ValidationErrorType.UnknownType) {
				return this.schema.getTypeMap().keySet();
			}
			if (invalid.getValidationErrorType() == ValidationErrorType.UnknownArgument) {
				return arguments(invalid.getQueryPath());
			}
		}
		return quoted.reversed()
			.stream()
			.map(this::members)
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<String> members(String type) {
		return switch (this.schema.getType(type)) {
			case GraphQLFieldsContainer object ->
				object.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
			case GraphQLInputObjectType input ->
				input.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
			case GraphQLEnumType choice ->
				choice.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
			case null, default -> List.of();
		};
	}

	/**
	 * The names of the arguments of the field at the end of a path from the root; empty
	 * where the path leads to none.
	 */
	private List<String> arguments(@Nullable List<String> path) {
		GraphQLFieldsContainer type = this.schema.getQueryType();
		List<GraphQLArgument> arguments = List.of();
		for (String name : (path != null) ? path : List.<String>of()) {
			GraphQLFieldDefinition field = (type != null) ? type.getFieldDefinition(name) : null;
			if (field == null) {
				return List.of();
			}
			arguments = field.getArguments();
			type = (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer object) ? object
					: null;
		}
		return arguments.stream().map(GraphQLArgument::getName).toList();
	}

}
