package se.uppdragsgrafen.api.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which of two media types an answer has, by what a client accepts. */
class AnswerTypeTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json|json", "*/*|json", "application/*|json",
			"application/graphql-response+json|graphql", "application/graphql-response+json, application/json|graphql",
			"application/json, application/graphql-response+json|graphql",
			"application/graphql-response+json;q=0.5, application/json|json",
			"application/json;q=0.5, application/graphql-response+json;q=0.9|graphql",
			"application/graphql-response+json;q=0, */*|json", "application/json;q=0, application/*|graphql",
			"application/graphql-response+json, */*|graphql", "text/html, */*;q=0.1|json" })
	void theBestOfTheTwoIsTaken(String accept, String type) {
		assertThat(AnswerType.accepted(accept))
			.isEqualTo(type.equals("json") ? AnswerType.JSON : AnswerType.GRAPHQL_RESPONSE);
	}

	@Test
	void whoSaysNothingGetsTheOlderOne() {
		assertThat(AnswerType.accepted(null)).isEqualTo(AnswerType.JSON);
		assertThat(AnswerType.accepted(" ")).isEqualTo(AnswerType.JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "none", "application/json;q=0", "*/*;q=0" })
	void whereNeitherWillDoItIsSaid(String accept) {
		assertThatThrownBy(() -> AnswerType.accepted(accept)).isInstanceOfSatisfying(ApiException.class, (ex) -> {
			assertThat(ex.code()).isEqualTo(ErrorCode.NOT_ACCEPTABLE);
			assertThat(ex).hasMessageContaining("'" + accept + "'");
		});
	}

	@Test
	void aRefusalRepeatsNoMoreThanAPiece() {
		String accept = "x".repeat(500);
		assertThatThrownBy(() -> AnswerType.accepted(accept)).hasMessageContaining("x".repeat(80))
			.hasMessageNotContaining("x".repeat(81));
	}

	@Test
	void anAnswerIsSentAsUtf8() {
		assertThat(AnswerType.JSON.mediaType()).hasToString("application/json;charset=UTF-8");
		assertThat(AnswerType.GRAPHQL_RESPONSE.mediaType())
			.hasToString("application/graphql-response+json;charset=UTF-8");
	}

}
