package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

/**
 * One of the two media types of an answer.
 *
 * @param bare as a client may name it
 * @param mediaType as it is sent
 */
record AnswerType(MediaType bare, MediaType mediaType) {

	/** GraphQL's own, where the status tells of errors. */
	static final AnswerType GRAPHQL_RESPONSE = of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	/** The older one, where what is well-formed has status 200. */
	static final AnswerType JSON = of(MediaType.APPLICATION_JSON);

	private static AnswerType of(MediaType bare) {
		return new AnswerType(bare, new MediaType(bare, StandardCharsets.UTF_8));
	}

	/**
	 * The best by {@code Accept}: what is named beats what a wildcard covers, and the
	 * older one is for who says nothing.
	 * @throws ApiException where neither will do
	 */
	static AnswerType accepted(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return JSON;
		}
		List<MediaType> ranges = parsed(accept);
		double graphql = quality(GRAPHQL_RESPONSE, ranges);
		double json = quality(JSON, ranges);
		if (graphql <= 0 && json <= 0) {
			throw notAcceptable(accept);
		}
		boolean named = ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(GRAPHQL_RESPONSE.bare));
		return (graphql > json || (named && graphql == json)) ? GRAPHQL_RESPONSE : JSON;
	}

	private static List<MediaType> parsed(String accept) {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			throw notAcceptable(accept);
		}
	}

	/** That of the narrowest range that covers it; 0 where none does. */
	private static double quality(AnswerType type, List<MediaType> ranges) {
		return ranges.stream()
			.filter(range -> range.includes(type.bare))
			.max(Comparator.comparingInt(AnswerType::narrowness))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int narrowness(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

	private static ApiException notAcceptable(String accept) {
		return new ApiException(ErrorCode.NOT_ACCEPTABLE,
				"Nothing is answered here as '%s'. Accept application/graphql-response+json or application/json.",
				"Här svaras inget som '%s'. Acceptera application/graphql-response+json eller application/json.",
				accept.substring(0, Math.min(accept.length(), 80)));
	}

}
