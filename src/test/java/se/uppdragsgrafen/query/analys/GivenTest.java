package se.uppdragsgrafen.query.analys;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Arguments held against what an analysis made by hand allows. */
class GivenTest {

	private static final Analysis ANALYSIS = new Analysis("prov", List.of("Uppdrag"),
			List.of(argument("kommun", Kind.TEXT, true, true, null),
					argument("fran", Kind.TIDPUNKT, false, false, null), argument("first", Kind.INT, false, false, 20),
					argument("offset", Kind.INT, false, false, 0)),
			List.of(), "Prov", "ProvRad", "");

	private static Argument argument(String name, Kind kind, boolean list, boolean required,
			@Nullable Object otherwise) {
		return new Argument(name, kind, list, required, List.of(), otherwise, "");
	}

	private static Map<String, @Nullable Object> checked(String name, @Nullable Object value) {
		Map<String, @Nullable Object> given = new HashMap<>(Map.of("kommun", List.of("2380")));
		given.put(name, value);
		return ANALYSIS.parameters(given);
	}

	@Test
	void eachArgumentHasAValueAlsoWhereNoneIsGiven() {
		Map<String, @Nullable Object> expected = new HashMap<>(
				Map.of("kommun", List.of("2380"), "first", 20, "offset", 0));
		expected.put("fran", null);
		assertThat(checked("fran", null)).isEqualTo(expected);
	}

	@Test
	void aListMayBeGivenAsItsOneValueAndHoldsNoNulls() {
		assertThat(checked("kommun", "2380")).containsEntry("kommun", List.of("2380"));
		assertThat(checked("kommun", Arrays.asList("2380", null))).containsEntry("kommun", List.of("2380"));
	}

	@Test
	void whatMustBeGivenMustBeGiven() {
		assertThatThrownBy(() -> checked("kommun", null)).isInstanceOf(BadArgument.class)
			.hasMessage("'kommun' must be given.");
	}

	@Test
	void anArgumentThatIsNoneIsRefusedWithThoseThereAre() {
		assertThatThrownBy(() -> checked("x".repeat(100), 1)).hasMessageContaining("kommun, fran, first, offset")
			.hasMessageNotContaining("x".repeat(81));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1_000 })
	void aPageHasUpToAThousandRows(int first) {
		assertThat(checked("first", first)).containsEntry("first", first);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 1_001 })
	void aPageOfMoreOrLessIsRefused(int first) {
		assertThatThrownBy(() -> checked("first", first)).isInstanceOf(BadArgument.class)
			.hasMessageContaining("must be 1 to 1000");
	}

	@Test
	void anOffsetIsNotNegative() {
		assertThat(checked("offset", Integer.MAX_VALUE - 1_000)).containsEntry("offset", Integer.MAX_VALUE - 1_000);
		assertThatThrownBy(() -> checked("offset", -1)).isInstanceOf(BadArgument.class);
		assertThatThrownBy(() -> checked("offset", Integer.MAX_VALUE)).isInstanceOf(BadArgument.class);
	}

	@Test
	void aDayIsOneOfTheCalendar() {
		assertThat(checked("fran", "2022-11-17")).containsEntry("fran", "2022-11-17");
		assertThatThrownBy(() -> checked("fran", "2022-02-30")).hasMessageContaining("'2022-02-30'");
		assertThatThrownBy(() -> checked("fran", "2022")).isInstanceOf(BadArgument.class);
	}

	@Test
	void aListHasFiveHundredValuesAtMost() {
		assertThat(checked("kommun", Collections.nCopies(500, "2380"))).containsKey("kommun");
		List<String> more = Collections.nCopies(501, "2380");
		assertThatThrownBy(() -> checked("kommun", more)).hasMessageContaining("has 501 values but may have 500");
	}

	@Test
	void aColumnThatIsNoneIsAMistake() {
		assertThatThrownBy(() -> ANALYSIS.column("finns-inte")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("finns-inte");
	}

}
