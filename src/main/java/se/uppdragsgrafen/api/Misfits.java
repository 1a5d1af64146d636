package se.uppdragsgrafen.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.TypeInfo;

/**
 * Variables that hold an input object with a field that its type does not have.
 * graphql-java says neither which variable nor where.
 */
final class Misfits {

	private static final Pattern SAID = Pattern.compile("'([^']*)'[^']*'([^']*)'");

	private Misfits() {
	}

	/** The error with the variable and its place; any other error as it is. */
	static GraphQLError named(GraphQLError error, String document) {
		Matcher said = SAID.matcher(String.valueOf(error.getMessage()));
		if (!(error instanceof InputMapDefinesTooManyFieldsException) || !said.find()) {
			return error;
		}
		String field = said.group(1);
		String type = said.group(2);
		return variables(document).stream()
			.filter((variable) -> TypeInfo.typeInfo(variable.getType()).getName().equals(type))
			.findFirst()
			.<GraphQLError>map((variable) -> ApiError
				.of(new ApiException(ErrorCode.VALIDATION_FAILED,
						"Variable '%s' has an invalid value: '%s' is not a field of '%s'",
						"Variabeln '%s' har ett ogiltigt värde: '%s' är inget fält i '%s'", variable.getName(), field,
						type))
				.at(variable.getSourceLocation()))
			.orElse(error);
	}

	private static List<VariableDefinition> variables(String document) {
		return Parser.parse(document)
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.toList();
	}

}
