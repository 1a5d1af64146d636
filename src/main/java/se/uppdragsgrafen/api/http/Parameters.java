package se.uppdragsgrafen.api.http;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * What a request asks, each parameter of the type that GraphQL over HTTP gives it.
 *
 * @param query the document, or null where it is named instead, or known by its hash
 * @param documentId the persisted document's name or hash, or null
 * @param operationName which of the document's operations, or null
 * @param variables their values
 * @param extensions what a client adds
 */
record Parameters(@Nullable String query, @Nullable String documentId, @Nullable String operationName,
		Map<String, @Nullable Object> variables, Map<String, Object> extensions) {

	/**
	 * The parameters of a JSON object; others are ignored.
	 * @throws ApiException where one has a wrong type, or none says what is asked
	 */
	static Parameters of(Map<?, ?> json) {
		Parameters parameters = new Parameters(text(json, "query"), text(json, "documentId"),
				text(json, "operationName"), map(json, "variables"), map(json, "extensions"));
		String hash = parameters.hash();
		boolean sent = parameters.query != null || hash != null;
		if (sent == (parameters.documentId != null)) {
			throw bad("Give either 'query', a GraphQL document, or 'documentId', the name of a persisted one.",
					"Ge antingen 'query', ett GraphQL-dokument, eller 'documentId', namnet på ett sparat.");
		}
		return parameters;
	}

	private static @Nullable String text(Map<?, ?> json, String name) {
		return switch (json.get(name)) {
			case null -> null;
			case String text -> (text.isEmpty() && !name.equals("query")) ? null : text;
			default -> throw bad("'%s' must be a string.", "'%s' måste vara en sträng.", name);
		};
	}

	@SuppressWarnings("unchecked") // the keys of JSON are strings
	private static <V extends @Nullable Object> Map<String, V> map(Map<?, ?> json, String name) {
		return switch (json.get(name)) {
			case null -> Map.of();
			case Map<?, ?> map -> (Map<String, V>) map;
			default -> throw bad("'%s' must be a JSON object.", "'%s' måste vara ett JSON-objekt.", name);
		};
	}

	/**
	 * The document's SHA-256 in hexadecimal, as Apollo's clients give it in
	 * {@code extensions.persistedQuery.sha256Hash}; null where it is not given.
	 * @throws ApiException where it is given in another form
	 */
	@Nullable String hash() {
		return switch (this.extensions.get("persistedQuery")) {
			case null -> null;
			case Map<?, ?> named when named.get("sha256Hash") instanceof String hash
					&& Integer.valueOf(1).equals(named.get("version")) ->
				hash.toLowerCase(Locale.ROOT);
			default -> throw bad("'persistedQuery' must be {\"version\": 1, \"sha256Hash\": \"…\"}.",
					"'persistedQuery' måste vara {\"version\": 1, \"sha256Hash\": \"…\"}.");
		};
	}

	static ApiException bad(String english, String swedish, Object... values) {
		return new ApiException(ErrorCode.BAD_REQUEST, english, swedish, values);
	}

}
