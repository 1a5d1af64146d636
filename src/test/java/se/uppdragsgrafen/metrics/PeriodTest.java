package se.uppdragsgrafen.metrics;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

	@ParameterizedTest
	@CsvSource({ "2020, 2020-12-31", "2022-10, 2022-10-31", "2024-02, 2024-02-29", "2021-T1, 2021-04-30",
			"2021-T3, 2021-12-31" })
	void aFigureStandsForTheLastDayOfItsPeriod(String period, String day) {
		assertThat(Period.lastDay(period)).contains(Instant.parse(day + "T00:00:00Z"));
	}

	@Test
	void whatIsNoPeriodHasNoDay() {
		assertThat(Period.lastDay("2022-13")).isEmpty();
		assertThat(Period.lastDay("hösten 2022")).isEmpty();
		assertThat(Period.lastDay(null)).isEmpty();
	}

}
