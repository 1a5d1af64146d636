package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import graphql.schema.GraphQLSchema;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.schema.SchemaText;

/** The schema as a file, with the types that are generated at start. */
final class SchemaDoor {

	static final String PATH = "/schema.graphql";

	static final String ALLOWED = "GET, HEAD, OPTIONS";

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final byte[] text;

	private final String etag;

	SchemaDoor(GraphQLSchema schema) {
		this.text = SchemaText.of(schema).getBytes(StandardCharsets.UTF_8);
		// Weak, because the server does not compress what has a strong one.
		this.etag = "W/\"" + DigestUtils.md5DigestAsHex(this.text) + "\"";
	}

	/**
	 * The file, or that it has not changed.
	 * @throws ApiException where the method is not one to read with
	 */
	ServerResponse answer(ServerRequest request) {
		return switch (request.method().name()) {
			case "GET", "HEAD" -> file(request);
			case "OPTIONS" -> ServerResponse.noContent().header(HttpHeaders.ALLOW, ALLOWED).build();
			default -> throw new ApiException(ErrorCode.METHOD_NOT_ALLOWED, "Get the schema with GET, not with %s.",
					"Hämta schemat med GET, inte med %s.", request.method().name());
		};
	}

	private ServerResponse file(ServerRequest request) {
		return request.checkNotModified(this.etag)
			.orElseGet(() -> ServerResponse.ok()
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
				.eTag(this.etag)
				.body(this.text));
	}

}
