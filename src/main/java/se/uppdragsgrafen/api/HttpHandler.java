package se.uppdragsgrafen.api;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers over HTTP: 503 where the database is away, else as GraphQL over HTTP says. */
final class HttpHandler extends GraphQlHttpHandler {

	HttpHandler(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		boolean away = response.getErrors()
			.stream()
			.anyMatch(error -> ErrorInterceptor.code(error) == ErrorCode.DATABASE_UNAVAILABLE);
		return away ? HttpStatus.SERVICE_UNAVAILABLE : super.selectResponseStatus(response, type);
	}

}
