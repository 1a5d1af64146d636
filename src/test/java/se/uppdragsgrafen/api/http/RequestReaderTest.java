package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a request asks, by its address or its body. */
class RequestReaderTest {

	private final RequestReader reader = new RequestReader(Body.within(10_000, Duration.ofSeconds(5)),
			JsonMapper.shared());

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private Parameters posted(String body, @Nullable String type) {
		this.request.setContent(body.getBytes(StandardCharsets.UTF_8));
		this.request.setContentType(type);
		return this.reader.body(this.request);
	}

	private static void refused(ErrorCode code, String said, ThrowingCallable reading) {
		assertThatExceptionOfType(ApiException.class).isThrownBy(reading).satisfies((ex) -> {
			assertThat(ex.code()).isEqualTo(code);
			assertThat(ex).hasMessageContaining(said);
		});
	}

	@Test
	void anAddressHasEachParameterAndJsonInTwo() {
		this.request.addParameter("query", "{ a }");
		this.request.addParameter("operationName", "A");
		this.request.addParameter("variables", "{\"x\":1}");
		this.request.addParameter("extensions", "{\"y\":2}");
		assertThat(this.reader.address(this.request))
			.isEqualTo(new Parameters("{ a }", null, "A", Map.of("x", 1), Map.of("y", 2)));
	}

	@Test
	void whatIsEmptyIsNotGiven() {
		this.request.addParameter("query", "{ a }");
		this.request.addParameter("operationName", "");
		this.request.addParameter("documentId", "");
		this.request.addParameter("variables", "");
		assertThat(this.reader.address(this.request))
			.isEqualTo(new Parameters("{ a }", null, null, Map.of(), Map.of()));
	}

	@Test
	void nothingIsGivenTwice() {
		this.request.addParameter("query", "{ a }", "{ b }");
		refused(ErrorCode.BAD_REQUEST, "'query' is given 2 times", () -> this.reader.address(this.request));
	}

	@Test
	void variablesThatAreNoJsonAreRefused() {
		this.request.addParameter("query", "{ a }");
		this.request.addParameter("variables", "{");
		refused(ErrorCode.BAD_REQUEST, "'variables' is not JSON", () -> this.reader.address(this.request));
	}

	@Test
	void aDocumentIsSentOrNamedAndNotBoth() {
		refused(ErrorCode.BAD_REQUEST, "either 'query'", () -> this.reader.address(this.request));
		this.request.addParameter("query", "{ a }");
		this.request.addParameter("documentId", "doc");
		refused(ErrorCode.BAD_REQUEST, "either 'query'", () -> this.reader.address(this.request));
		this.request.removeParameter("query");
		assertThat(this.reader.address(this.request).documentId()).isEqualTo("doc");
	}

	@Test
	void aBodyHasTheSameAndOthersAreIgnored() {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("x", null);
		assertThat(posted("{\"query\":\"{ a }\",\"variables\":{\"x\":null},\"other\":[]}", "application/json"))
			.isEqualTo(new Parameters("{ a }", null, null, variables, Map.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json;charset=utf-8", "Application/JSON; charset=UTF-8" })
	void jsonInUtf8IsRead(String type) {
		assertThat(posted("{\"query\":\"\"}", type).query()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/json;charset=latin1", "application/graphql", "none" })
	void otherTypesAreNot(String type) {
		refused(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "application/json", () -> posted("{}", type));
	}

	@Test
	void aBodyOfNoTypeIsNot() {
		refused(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "application/json", () -> posted("{}", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "[{\"query\":\"{ a }\"}]", "\"{ a }\"", "null", "{ a }" })
	void aBodyIsOneObject(String body) {
		refused(ErrorCode.BAD_REQUEST, "not a JSON object", () -> posted(body, "application/json"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"query\":1}", "{\"query\":\"\",\"operationName\":[]}", "{\"documentId\":{}}" })
	void textsAreStrings(String body) {
		refused(ErrorCode.BAD_REQUEST, "must be a string", () -> posted(body, "application/json"));
	}

	@Test
	void variablesAreAnObject() {
		refused(ErrorCode.BAD_REQUEST, "'variables' must be a JSON object",
				() -> posted("{\"query\":\"\",\"variables\":[]}", "application/json"));
	}

}
