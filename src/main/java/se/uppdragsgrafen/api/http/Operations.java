package se.uppdragsgrafen.api.http;

import java.util.regex.Pattern;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/** Which kind of operation a document holds, looked at before it is validated. */
final class Operations {

	private static final Pattern OTHER_THAN_QUERY = Pattern.compile("\\b(?:mutation|subscription)\\b");

	private Operations() {
	}

	/**
	 * Refuses what a GET may not ask for.
	 * @throws ApiException where the operation is no query
	 */
	static void refuseWriting(String document, @Nullable String operationName) {
		// Most documents have neither word, and need not be parsed twice.
		if (OTHER_THAN_QUERY.matcher(document).find() && isOtherThanQuery(document, operationName)) {
			throw new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "A GET may only ask queries.",
					"Ett GET-anrop får bara ställa frågor (query).");
		}
	}

	private static boolean isOtherThanQuery(String document, @Nullable String operationName) {
		try {
			Document parsed = Parser.parse(document);
			return parsed.getDefinitionsOfType(OperationDefinition.class)
				.stream()
				.filter(operation -> operationName == null || operationName.equals(operation.getName()))
				.anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
		}
		catch (InvalidSyntaxException ex) {
			// Said with line and column where the question is executed.
			return false;
		}
	}

}
