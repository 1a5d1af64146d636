package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long a statement may take, alone and as a part of an operation. */
class QuestionTimeTest {

	private static final Duration MOST = Duration.ofSeconds(30);

	private static final Question ALONE = new Question("RETURN 1", Map.of());

	@Test
	void aStatementThatStandsAloneMayTakeWhatAnyMay() {
		assertThat(ALONE.time(MOST)).isEqualTo(MOST);
	}

	@Test
	void aStatementOfAnOperationMayTakeWhatIsLeft() {
		assertThat(ALONE.until(Deadline.in(Duration.ofSeconds(2))).time(MOST)).isBetween(Duration.ofMillis(1),
				Duration.ofSeconds(2).plusMillis(1));
	}

	@Test
	void noneMayTakeMoreThanAnyMay() {
		assertThat(ALONE.until(Deadline.in(Duration.ofHours(1))).time(MOST)).isEqualTo(MOST);
	}

	@Test
	void whereNothingIsLeftNothingIsBegun() {
		Question late = ALONE.until(Deadline.in(Duration.ZERO));
		assertThatThrownBy(() -> late.time(MOST)).isInstanceOf(ReadTimeout.class);
	}

	@Test
	void lessThanAMillisecondIsNotNoLimitAtAll() {
		assertThat(ALONE.time(Duration.ofMillis(1))).isEqualTo(Duration.ofMillis(1));
		assertThat(ALONE.until(Deadline.in(Duration.ofMillis(900))).time(MOST)).isPositive();
	}

	@Test
	void allThatIsReadOverADeadlineHasIt() {
		AtomicReference<Question> read = new AtomicReference<>();
		GraphReader reader = (question) -> {
			read.set(question);
			return List.of();
		};
		Deadline deadline = Deadline.in(MOST);
		deadline.over(reader).read(ALONE);
		assertThat(read.get()).isEqualTo(new Question("RETURN 1", Map.of(), deadline));
	}

}
