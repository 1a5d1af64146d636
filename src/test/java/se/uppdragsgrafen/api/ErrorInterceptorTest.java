package se.uppdragsgrafen.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.query.Message;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** The errors of an answer as they leave. */
class ErrorInterceptorTest {

	private static final Message MESSAGE = Message.of("Ask otherwise", "Fråga annorlunda");

	private static GraphQLError ours(ErrorCode code) {
		return ApiError.of(new ApiException(code, MESSAGE).at(List.of("a", 0)));
	}

	private static GraphQLError other(ErrorType type, String message) {
		return GraphqlErrorBuilder.newError().message("%s", message).errorType(type).build();
	}

	private static List<Map<String, Object>> sent(@Nullable Locale language, GraphQLError... errors) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), new DefaultGraphQlRequest("{ a }"), "trace", language);
		ExecutionResult result = new ExecutionResultImpl(Map.of("a", List.of()), List.of(errors));
		WebGraphQlResponse answer = new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(ExecutionInput.newExecutionInput("{ a }").build(), result));
		WebGraphQlResponse coded = requireNonNull(
				new ErrorInterceptor(Engine.wholeSchema()).intercept(request, (next) -> Mono.just(answer)).block());
		List<Map<String, Object>> sent = new ArrayList<>();
		coded.getExecutionResult().getErrors().forEach((error) -> sent.add(error.toSpecification()));
		return sent;
	}

	private static String message(Map<String, Object> error) {
		return String.valueOf(error.get("message"));
	}

	private static Object code(Map<String, Object> error) {
		return requireNonNull(((Map<?, ?>) requireNonNull(error.get("extensions"))).get("code"));
	}

	@Test
	void anErrorOfOursHasItsCodeItsPlaceAndTheTraceInTheAskersLanguage() {
		Map<String, Object> error = sent(Locale.of("sv"), ours(ErrorCode.NOT_FOUND)).getFirst();
		assertThat(message(error)).isEqualTo("Fråga annorlunda");
		assertThat(error).containsEntry("path", List.of("a", 0));
		assertThat(error.get("extensions")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("code", "NOT_FOUND")
			.containsEntry("traceId", "trace");
		assertThat(message(sent(null, ours(ErrorCode.NOT_FOUND)).getFirst())).isEqualTo("Ask otherwise");
	}

	@Test
	void anAnswerWithoutErrorsIsLeftAsItIs() {
		assertThat(sent(Locale.ENGLISH)).isEmpty();
	}

	@Test
	void errorsOfGraphqlHaveCodesOfTheListToo() {
		assertThat(code(sent(null, other(ErrorType.InvalidSyntax, "at line 1")).getFirst())).isEqualTo("SYNTAX_ERROR");
		assertThat(code(sent(null, other(ErrorType.InvalidSyntax, "TOO_LARGE")).getFirst())).isEqualTo("TOO_LARGE");
		assertThat(code(sent(null, other(ErrorType.ValidationError, "no field")).getFirst()))
			.isEqualTo("VALIDATION_FAILED");
		assertThat(code(sent(null, other(ErrorType.DataFetchingException, "secret")).getFirst())).isEqualTo("INTERNAL");
	}

	@Test
	void nothingOfTheInsideIsTold() {
		assertThat(message(sent(null, other(ErrorType.DataFetchingException, "secret")).getFirst()))
			.doesNotContain("secret")
			.contains("trace id");
	}

	@Test
	void whatIsTooLargeToBeReadIsSaidInWords() {
		assertThat(message(sent(null, other(ErrorType.InvalidSyntax, "TOO_LARGE")).getFirst()))
			.contains("15000 tokens");
		assertThat(message(sent(null, other(ErrorType.InvalidSyntax, "TOO_DEEP")).getFirst())).contains("too deeply");
	}

	@Test
	void longTextsAreCutShort() {
		assertThat(message(sent(null, other(ErrorType.ValidationError, "x".repeat(501))).getFirst()))
			.isEqualTo("x".repeat(500) + "…");
		assertThat(message(sent(null, other(ErrorType.ValidationError, "x".repeat(500))).getFirst())).hasSize(500);
	}

	@Test
	void whereTheDatabaseIsAwayThatIsTheOnlyError() {
		assertThat(sent(null, ours(ErrorCode.NOT_FOUND), ours(ErrorCode.DATABASE_UNAVAILABLE), ours(ErrorCode.GONE)))
			.singleElement()
			.satisfies((error) -> assertThat(code(error)).isEqualTo("DATABASE_UNAVAILABLE"));
		assertThat(sent(null, ours(ErrorCode.NOT_FOUND), ours(ErrorCode.TIMEOUT))).hasSize(2);
	}

	@Test
	void theCodeOfAnAnswerIsThatOfItsFirstError() {
		assertThat(Codes.of((ExecutionResult) null)).isEqualTo("NONE");
		assertThat(Codes.of(new ExecutionResultImpl(List.of()))).isEqualTo("NONE");
		assertThat(Codes.of(new ExecutionResultImpl(List.of(ours(ErrorCode.GONE), ours(ErrorCode.TIMEOUT)))))
			.isEqualTo("GONE");
	}

	@Test
	void whatIsThrownHasACodeUnlessItIsAFaultOfOurs() {
		assertThat(Faults.of(new DatabaseUnavailable(null)).map(ApiException::code))
			.contains(ErrorCode.DATABASE_UNAVAILABLE);
		ApiException own = new ApiException(ErrorCode.GONE, MESSAGE);
		assertThat(Faults.of(own)).containsSame(own);
		assertThat(Faults.of(new IllegalStateException())).isEmpty();
	}

}
