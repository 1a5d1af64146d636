package se.uppdragsgrafen.query.analys;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A month of discharges: ten, five on day 0 and three on day 1, one beyond the limit. */
class ManadTest {

	private static Map<String, @Nullable Object> month(String name, @Nullable Object value) {
		Map<String, @Nullable Object> arguments = new HashMap<>(Map.of("manad", "2022-11", "utskrivna", 10, "dag0", 5,
				"dag1", 3, "overDygn", 1, "dygn", List.of(4, 30), "kronorPerDygn", 9_100));
		arguments.put(name, value);
		return arguments;
	}

	private static Manad with(String name, @Nullable Object value) {
		return Manad.of(month(name, value));
	}

	@Test
	void aMonthIsWhatIsToldOfIt() {
		assertThat(with("overDygn", 1))
			.isEqualTo(new Manad(YearMonth.of(2022, 11), 10, 5, 3, 1, List.of(4, 30), BigDecimal.valueOf(9_100)));
		assertThat(with("overDygn", 1).langre()).isEqualTo(2);
		assertThat(with("overDygn", 1).summaDygn()).isEqualTo(34);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 5", "0, 1, 8", "1, 1, 3", "0, 2,", "-1, 1,", "1, 0," })
	void onlyTheFirstTwoDaysAreTold(int from, int to, @Nullable Integer persons) {
		assertThat(with("overDygn", 1).mellan(from, to)).isEqualTo(persons);
	}

	@ParameterizedTest
	@CsvSource({ "manad, 2022, a year and a month", "dag0, 8, together", "utskrivna, -1, must be 0 to 100000",
			"overDygn, 100001, must be 0 to 100000", "kronorPerDygn, -1, below 0" })
	void whatCannotHaveBeenIsRefused(String name, String value, String said) {
		Object given = name.equals("manad") ? value : Integer.valueOf(value);
		assertThatThrownBy(() -> with(name, given)).isInstanceOf(BadArgument.class).hasMessageContaining(said);
	}

	@Test
	void priceAndDaysGoTogether() {
		assertThatThrownBy(() -> with("kronorPerDygn", null)).hasMessageContaining("both");
		assertThatThrownBy(() -> with("dygn", null)).hasMessageContaining("both");
	}

	@Test
	void nobodyHasMoreDaysThanTheMonth() {
		assertThat(with("dygn", List.of(0, 30)).summaDygn()).isEqualTo(30);
		assertThatThrownBy(() -> with("dygn", List.of(31))).hasMessageContaining("has 0 to 30");
		assertThatThrownBy(() -> with("dygn", List.of(-1))).hasMessageContaining("-1 days");
	}

	@Test
	void onlyWhoStayedHasDays() {
		assertThat(with("dygn", List.of(1, 2, 3)).dygn()).hasSize(3);
		assertThatThrownBy(() -> with("dygn", List.of(1, 2, 3, 4))).hasMessageContaining("only 3 stayed");
	}

	@Test
	void everybodyMayHaveLeftInTime() {
		Map<String, @Nullable Object> arguments = month("dag0", 7);
		arguments.put("overDygn", 2);
		assertThat(Manad.of(arguments).langre()).isZero();
	}

}
