package se.uppdragsgrafen.api.http;

import java.net.InetSocketAddress;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.quota.Visit;

/** Answers questions at {@code /graphql}, by GET and by POST. */
final class GraphqlDoor {

	static final String PATH = "/graphql";

	private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

	private final Execution execution;

	private final RequestReader reader;

	private final PersistedDocuments documents;

	private final SentDocuments sent;

	private final Answers answers;

	private final Tags tags;

	GraphqlDoor(Execution execution, RequestReader reader, PersistedDocuments documents, Answers answers, Tags tags) {
		this.execution = execution;
		this.reader = reader;
		this.documents = documents;
		this.sent = new SentDocuments(documents);
		this.answers = answers;
		this.tags = tags;
	}

	/**
	 * The answer, whatever the method.
	 * @throws ApiException where what is asked cannot be told from the request
	 */
	ServerResponse answer(ServerRequest request) {
		HttpServletRequest http = request.servletRequest();
		Visit.current().ifPresent(visit -> visit.pay(Visit.LEAST));
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
		if (id != null) {
			return this.documents.text(id);
		}
		String hash = parameters.hash();
		return (hash != null) ? this.sent.text(hash, parameters.query()) : Objects.requireNonNull(parameters.query());
	}

	private ServerResponse answer(Parameters parameters, String document, ServerRequest request, AnswerType type) {
		HttpServletRequest http = request.servletRequest();
		Asked asked = Asked.of(this.execution.editions().known(), document, parameters,
				Languages.of(http.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
		boolean kept = !http.getMethod().equals("POST");
		String given = kept ? http.getHeader(HttpHeaders.IF_NONE_MATCH) : null;
		// Which edition a client has is in its tag, so that nothing need be asked.
		String known = this.tags.of(asked, asked.edition());
		if (Tags.has(given, known)) {
			return notModified(known);
		}
		Answer answer = this.answers.of(asked, () -> execute(parameters, document, request, asked));
		String tag = this.tags.of(asked, answer.edition());
		if (answer.lasts() && Tags.has(given, tag)) {
			return notModified(tag);
		}
		return ServerResponse.status(answer.status(type))
			.headers(headers -> headers(answer, kept ? tag : null, headers))
			.contentType(type.mediaType())
			.body(answer.body());
	}

	private Answer execute(Parameters parameters, String document, ServerRequest request, Asked asked) {
		HttpServletRequest http = request.servletRequest();
		return this.execution.answer(asked, document, parameters, new Execution.From(request.headers().asHttpHeaders(),
				new InetSocketAddress(http.getRemoteAddr(), http.getRemotePort()), Trace.of(http)));
	}

	private static ServerResponse notModified(String tag) {
		return ServerResponse.status(HttpStatus.NOT_MODIFIED).headers(headers -> keep(tag, headers)).build();
	}

	private static void headers(Answer answer, @Nullable String tag, HttpHeaders headers) {
		if (answer.code() != null) {
			Refusals.headers(answer.code(), headers);
		}
		else if (tag != null && answer.lasts()) {
			keep(tag, headers);
		}
		else {
			headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			headers.setCacheControl(CacheControl.noStore());
		}
		headers.putAll(answer.headers());
	}

	/**
	 * Kept by anyone, and asked for again each time, since data is loaded at any time.
	 */
	private static void keep(String tag, HttpHeaders headers) {
		headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		headers.setETag(tag);
		headers.setCacheControl(CacheControl.noCache().cachePublic());
	}

}
