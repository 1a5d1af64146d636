package se.uppdragsgrafen.api.http;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a GET may ask, and in which language it is answered. */
class OperationsTest {

	@ParameterizedTest
	@ValueSource(strings = { "{ a }", "query A { a }", "# mutation\n{ a }", "{ a(text: \"mutation\") }", "{ mutation }",
			"mutation {" })
	void queriesAreAsked(String document) {
		assertThatCode(() -> Operations.refuseWriting(document, null)).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { a }", "subscription { a }", "query A { a } mutation B { b }" })
	void othersAreNot(String document) {
		assertThatThrownBy(() -> Operations.refuseWriting(document, null)).isInstanceOfSatisfying(ApiException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.METHOD_NOT_ALLOWED));
	}

	@Test
	void ofSeveralTheNamedOneCounts() {
		String document = "query A { a } mutation B { b }";
		assertThatCode(() -> Operations.refuseWriting(document, "A")).doesNotThrowAnyException();
		assertThatThrownBy(() -> Operations.refuseWriting(document, "B")).isInstanceOf(ApiException.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|en", "' '|en", "sv|sv", "sv-SE,sv;q=0.9,en;q=0.8|sv", "en, sv|en",
			"sv;q=0.1, en;q=0.9|en", "fr|en", "fr, sv;q=0.5|sv", "a_b|en" })
	void theLanguageIsTheBestOfTheTwo(@Nullable String accepted, String language) {
		assertThat(Languages.of(accepted)).isEqualTo(Locale.of(language));
	}

	@Test
	void aRefusedGetMayBePosted() {
		assertThat(GraphqlDoor.allowed("GET")).isEqualTo("POST");
		assertThat(GraphqlDoor.allowed("HEAD")).isEqualTo("POST");
		assertThat(GraphqlDoor.allowed("PUT")).isEqualTo("GET, HEAD, POST, OPTIONS");
	}

}
