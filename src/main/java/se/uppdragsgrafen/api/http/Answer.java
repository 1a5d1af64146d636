package se.uppdragsgrafen.api.http;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.Marks;
import se.uppdragsgrafen.query.Edition;
import se.uppdragsgrafen.query.Editions.Dated;

/**
 * An answer as it is sent.
 *
 * @param body its JSON
 * @param code of its first error; null where it has none
 * @param data whether it has data, beside errors or not
 * @param headers what the execution says beside it
 * @param personal whether nobody but the asker may be given it
 * @param edition the one that it is of; null where it is not of the graph
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and sent as it is
record Answer(byte[] body, @Nullable ErrorCode code, boolean data, HttpHeaders headers, boolean personal,
		@Nullable Edition edition) {

	static Answer of(Dated<WebGraphQlResponse> dated, JsonMapper json) {
		WebGraphQlResponse response = dated.answer();
		return new Answer(json.writeValueAsBytes(response.toMap()), code(response),
				response.getExecutionResult().isDataPresent(), response.getResponseHeaders(),
				Marks.OF_ASKER.isOn(response.getExecutionInput()), dated.edition());
	}

	/** Whether it says something of the graph, more than that it cannot be asked now. */
	static boolean isOfGraph(WebGraphQlResponse response) {
		ErrorCode code = code(response);
		return Marks.OF_GRAPH.isOn(response.getExecutionInput()) && (code == null || !code.passes());
	}

	private static @Nullable ErrorCode code(WebGraphQlResponse response) {
		return response.getErrors()
			.stream()
			.map((error) -> ErrorCode.valueOf(String.valueOf(error.getExtensions().get("code"))))
			.findFirst()
			.orElse(null);
	}

	/** Whether the answer holds for all who ask the same of the same edition. */
	boolean lasts() {
		return this.code == null && !this.personal;
	}

	/**
	 * By GraphQL over HTTP: the older media type tells of errors in its body only. What a
	 * client should come back for is told to caches and balancers too.
	 */
	int status(AnswerType type) {
		if (this.code == null) {
			return 200;
		}
		boolean bare = type.equals(AnswerType.GRAPHQL_RESPONSE) && !this.data;
		return (bare || this.code.passes()) ? this.code.status() : 200;
	}

}
