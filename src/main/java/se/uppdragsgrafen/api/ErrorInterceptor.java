package se.uppdragsgrafen.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.GraphQLSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives every error its code, its text in the asker's language, and the request's trace
 * id, which is in the log too. Where the database is away, or it is not the client's
 * turn, the answer is that one error and nothing else.
 */
public final class ErrorInterceptor implements WebGraphQlInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);

	private final Suggestions suggestions;

	/** An interceptor of answers by that schema. */
	public ErrorInterceptor(GraphQLSchema schema) {
		this.suggestions = new Suggestions(schema);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.map(response -> response.getErrors().isEmpty() ? response : coded(response, request));
	}

	private WebGraphQlResponse coded(WebGraphQlResponse response, WebGraphQlRequest request) {
		Locale language = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
		List<GraphQLError> errors = new ArrayList<>();
		for (GraphQLError each : response.getExecutionResult().getErrors()) {
			GraphQLError error = Misfits.named(each, request.getDocument());
			ErrorCode code = Codes.of(error);
			log(code, error);
			GraphQLError coded = coded(error, code, text(error, code, language), request.getId());
			if (code.passes()) {
				return response.transform(builder -> builder.errors(List.of(coded)));
			}
			errors.add(coded);
		}
		return response.transform(builder -> builder.errors(errors));
	}

	/** The log line has the trace id from the logging context. */
	private static void log(ErrorCode code, GraphQLError error) {
		switch (code) {
			case INTERNAL -> LOG.error("Answered {} at {}: {}", code, error.getPath(), error.getMessage());
			case DATABASE_UNAVAILABLE, OVERLOADED, TIMEOUT -> LOG.warn("Answered {}", code);
			// Who asks without pause must not fill the log.
			case RATE_LIMITED -> LOG.debug("Answered {}", code);
			default -> LOG.info("Answered {}", code);
		}
	}

	private String text(GraphQLError error, ErrorCode code, Locale language) {
		String said = Texts.of(error, code, language);
		return (code != ErrorCode.VALIDATION_FAILED) ? said
				: this.suggestions.of(error, said).map((near) -> said + ". " + near.in(language)).orElse(said);
	}

	private static GraphQLError coded(GraphQLError error, ErrorCode code, String text, String trace) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", code.name());
		extensions.put("traceId", trace);
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
			.message("%s", text)
			.errorType(ErrorClassification.errorClassification(code.name()))
			.extensions(extensions);
		if (error.getLocations() != null && !error.getLocations().isEmpty()) {
			coded.locations(error.getLocations());
		}
		List<Object> path = error.getPath();
		return (path == null || path.isEmpty()) ? coded.build() : coded.path(path).build();
	}

}
