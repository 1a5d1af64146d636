package se.uppdragsgrafen.api.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.quota.Visit;

/** Answers questions at {@code /graphql}, by GET and by POST. */
final class GraphqlDoor {

	static final String PATH = "/graphql";

	private static final URI HERE = URI.create(PATH);

	private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

	private final WebGraphQlHandler graphQl;

	private final RequestReader reader;

	private final PersistedDocuments documents;

	private final JsonMapper json;

	GraphqlDoor(WebGraphQlHandler graphQl, RequestReader reader, PersistedDocuments documents, JsonMapper json) {
		this.graphQl = graphQl;
		this.reader = reader;
		this.documents = documents;
		this.json = json;
	}

	/**
	 * The answer, whatever the method.
	 * @throws ApiException where what is asked cannot be told from the request
	 */
	ServerResponse answer(ServerRequest request) {
		HttpServletRequest http = request.servletRequest();
		Visit.current().ifPresent(visit -> visit.pay(1));
		return switch (http.getMethod()) {
			case "GET", "HEAD" -> {
				AnswerType type = type(http);
				Parameters parameters = this.reader.address(http);
				String document = document(parameters);
				Operations.refuseWriting(document, parameters.operationName());
				yield answer(parameters, document, request, type);
			}
			case "POST" -> {
				AnswerType type = type(http);
				Parameters parameters = this.reader.body(http);
				yield answer(parameters, document(parameters), request, type);
			}
			case "OPTIONS" -> ServerResponse.noContent().header(HttpHeaders.ALLOW, ALLOWED).build();
			default -> throw new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "Ask with GET or POST, not with %s.",
					"Fråga med GET eller POST, inte med %s.", http.getMethod());
		};
	}

	/** What is allowed where that method was not: a GET was refused for its operation. */
	static String allowed(String method) {
		return method.equals("GET") || method.equals("HEAD") ? "POST" : ALLOWED;
	}

	private static AnswerType type(HttpServletRequest http) {
		return AnswerType.accepted(http.getHeader(HttpHeaders.ACCEPT));
	}

	private String document(Parameters parameters) {
		String id = parameters.documentId();
		return (id != null) ? this.documents.text(id) : Objects.requireNonNull(parameters.query());
	}

	private ServerResponse answer(Parameters parameters, String document, ServerRequest request, AnswerType type) {
		HttpServletRequest http = request.servletRequest();
		WebGraphQlRequest question = new WebGraphQlRequest(HERE, request.headers().asHttpHeaders(),
				new LinkedMultiValueMap<>(), new InetSocketAddress(http.getRemoteAddr(), http.getRemotePort()),
				Map.of(),
				new DefaultGraphQlRequest(document, parameters.operationName(), parameters.variables(),
						parameters.extensions()),
				Trace.of(http), Languages.of(http.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
		WebGraphQlResponse answer = Objects.requireNonNull(this.graphQl.handleRequest(question).block());
		return ServerResponse.status(status(answer, type))
			.headers(headers -> headers(answer, headers))
			.contentType(type.mediaType())
			.body(this.json.writeValueAsBytes(answer.toMap()));
	}

	private static void headers(WebGraphQlResponse answer, HttpHeaders headers) {
		headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		code(answer.getErrors()).ifPresent(code -> Refusals.headers(code, headers));
		headers.putAll(answer.getResponseHeaders());
	}

	/**
	 * By GraphQL over HTTP: the older media type tells of errors in its body only, apart
	 * from those that pass.
	 */
	private static int status(WebGraphQlResponse answer, AnswerType type) {
		boolean bare = type.equals(AnswerType.GRAPHQL_RESPONSE) && !answer.getExecutionResult().isDataPresent();
		return code(answer.getErrors()).filter(code -> bare || code.passes()).map(ErrorCode::status).orElse(200);
	}

	private static Optional<ErrorCode> code(List<ResponseError> errors) {
		return errors.stream()
			.map(error -> ErrorCode.valueOf(String.valueOf(error.getExtensions().get("code"))))
			.findFirst();
	}

}
