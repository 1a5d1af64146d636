package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * Gives every error its code and a trace id that is in the log too. Where the database is
 * away the answer is that one error and nothing else.
 */
final class ErrorInterceptor implements WebGraphQlInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);

	private static final String SECONDS_TO_WAIT = "5";

	/**
	 * What the parser says of a document of too many tokens; it has no type of its own.
	 */
	private static final String TOO_MANY_TOKENS = "tokens have been presented";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(response -> response.getErrors().isEmpty() ? response : coded(response));
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		String trace = UUID.randomUUID().toString();
		List<GraphQLError> errors = new ArrayList<>();
		for (ResponseError error : response.getErrors()) {
			ErrorCode code = code(error);
			GraphQLError coded = coded(error, code, trace);
			if (code == ErrorCode.DATABASE_UNAVAILABLE) {
				LOG.warn("Answered {} ({})", code, trace);
				return unavailable(response, coded);
			}
			if (code == ErrorCode.INTERNAL) {
				LOG.error("{} at {}: {} ({})", code, error.getPath(), error.getMessage(), trace);
			}
			errors.add(coded);
		}
		return response.transform(builder -> builder.errors(errors));
	}

	private static WebGraphQlResponse unavailable(WebGraphQlResponse response, GraphQLError error) {
		WebGraphQlResponse alone = response.transform(builder -> builder.errors(List.of(error)));
		alone.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		return alone;
	}

	private static GraphQLError coded(ResponseError error, ErrorCode code, String trace) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code.name());
		extensions.put("traceId", trace);
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
			.message("%s", message(error, code))
			.errorType(error.getErrorType())
			.locations(error.getLocations())
			.extensions(extensions);
		return error.getParsedPath().isEmpty() ? coded.build() : coded.path(error.getParsedPath()).build();
	}

	private static String message(ResponseError error, ErrorCode code) {
		return switch (code) {
			case INTERNAL -> "Something went wrong here. Try again, and tell us the trace id if it goes on.";
			case TOO_LARGE ->
				"The document has more than %d tokens. Ask in several questions.".formatted(Limits.TOKENS_MOST);
			default -> String.valueOf(error.getMessage());
		};
	}

	static ErrorCode code(ResponseError error) {
		return code(error.getExtensions(), error.getErrorType(), error.getMessage());
	}

	static ErrorCode code(@Nullable Map<String, Object> extensions, @Nullable ErrorClassification type,
			@Nullable String message) {
		if (extensions != null && extensions.get("code") instanceof String code) {
			return ErrorCode.valueOf(code);
		}
		if (type == ErrorType.InvalidSyntax) {
			return String.valueOf(message).contains(TOO_MANY_TOKENS) ? ErrorCode.TOO_LARGE : ErrorCode.SYNTAX_ERROR;
		}
		if (type == ErrorType.ValidationError || type == ErrorType.OperationNotSupported) {
			return ErrorCode.VALIDATION_FAILED;
		}
		return ErrorCode.INTERNAL;
	}

}
