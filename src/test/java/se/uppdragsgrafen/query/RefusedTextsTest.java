package se.uppdragsgrafen.query;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is said to who is not answered, and how the database's codes are read. */
class RefusedTextsTest {

	@Test
	void aMessageIsSaidInSwedishToWhoAsksForItAndElseInEnglish() {
		Message message = Message.of("Ask again in %d seconds", "Fråga igen om %d sekunder", 3);
		assertThat(message.in(Locale.of("sv", "SE"))).isEqualTo("Fråga igen om 3 sekunder");
		assertThat(message.in(Locale.ENGLISH)).isEqualTo("Ask again in 3 seconds");
		assertThat(message.in(Locale.FRENCH)).isEqualTo("Ask again in 3 seconds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
			"Neo.TransientError.General.OutOfMemoryError", "Neo.ClientError.General.StackOverFlowError" })
	void aStatementThatIsTooLargeIsToldByItsCode(String code) {
		assertThat(MemoryExceeded.says(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Neo.TransientError.General.DatabaseUnavailable",
			"Neo.ClientError.Transaction.TransactionTimedOut", "" })
	void othersAreNot(String code) {
		assertThat(MemoryExceeded.says(code)).isFalse();
	}

	@Test
	void aWordThatTheSchemaDoesNotHaveIsAMistake() {
		Message text = Message.of("A task", "Ett uppdrag");
		Descriptions descriptions = new Descriptions(Map.of("Uppdrag", text));
		assertThat(descriptions.of("Uppdrag")).isEqualTo(text);
		assertThatThrownBy(() -> descriptions.of("Annat")).hasMessageContaining("Annat");
	}

	@Test
	void aNamedStatementThatIsNotThereIsAMistake() {
		assertThatThrownBy(() -> ReadStatements.named("finns-inte", Map.of()))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("finns-inte");
	}

	@Test
	void aRefusedQuestionTellsItsCodeItsStatusAndWhy() {
		QuestionRefused refused = new QuestionRefused("TIMEOUT", 504, "Too long");
		assertThat(refused.code()).isEqualTo("TIMEOUT");
		assertThat(refused.status()).isEqualTo(504);
		assertThat(refused.told()).isEqualTo("Too long");
	}

}
