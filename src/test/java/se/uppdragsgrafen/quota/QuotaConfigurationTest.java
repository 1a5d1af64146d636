package se.uppdragsgrafen.quota;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What cannot be is said at the start. */
class QuotaConfigurationTest {

	@ParameterizedTest
	@CsvSource({ "client.points-per-minute, -1, 1, 0, 5, 8, 10, 3", "client.burst, 1, 0, 0, 5, 8, 10, 3",
			"client.statements, 1, 1, 9, 5, 8, 10, 3", "client.waiting, 1, 1, 0, 11, 8, 10, 3",
			"statements, 1, 1, 0, 5, -8, 10, 3", "waiting, 1, 1, 0, 5, 8, -1, 3", "wait, 1, 1, 0, 5, 8, 10, 0" })
	void aSettingThatCannotBeIsNamedWithItsBounds(String name, long perMinute, long burst, int ofOne, int waitingOfOne,
			int statements, int waiting, long wait) {
		assertThatThrownBy(() -> new QuotaConfiguration().visits(perMinute, burst, ofOne, waitingOfOne, statements,
				waiting, Duration.ofSeconds(wait), 1))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageMatching("uppdragsgrafen\\.limits\\." + name + " is -?\\d+ but must be \\d+ to \\d+");
	}

	@Test
	void withNoPointsAMinuteNobodyCounts() {
		assertThat(new QuotaConfiguration().visits(0, 1, 0, 5, 8, 10, Duration.ofSeconds(3), 1).points()).isEmpty();
		assertThat(new QuotaConfiguration().visits(1, 1, 0, 5, 8, 10, Duration.ofSeconds(3), 1).points()).isPresent();
	}

}
