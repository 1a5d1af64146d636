package se.uppdragsgrafen.api.execute;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ErrorInterceptor;

/**
 * Asks an engine as the server does for a client, without HTTP: errors have their codes.
 */
public final class Asking {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final WebGraphQlHandler handler;

	Asking(GraphQlSource source) {
		this.handler = WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
			.interceptor(new ErrorInterceptor(source.schema()))
			.build();
	}

	/** The answer to a question, errors and all. */
	public JsonNode ask(String question) {
		return ask(question, Map.of());
	}

	/** The answer to a question with variables, errors and all. */
	public JsonNode ask(String question, Map<String, Object> variables) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", question, "variables", variables), "trace",
				Locale.ENGLISH);
		return JSON.valueToTree(Objects.requireNonNull(this.handler.handleRequest(request).block()).toMap());
	}

	/** The data of the answer to a question that has no errors. */
	public JsonNode data(String question, Map<String, Object> variables) {
		JsonNode answer = ask(question, variables);
		if (answer.has("errors")) {
			throw new AssertionError(answer.get("errors").toPrettyString());
		}
		return answer.get("data");
	}

}
