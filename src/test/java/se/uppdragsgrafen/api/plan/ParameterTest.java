package se.uppdragsgrafen.api.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.Written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of the values of a request. */
class ParameterTest {

	private static final Variables REQUEST = new Variables(Map.of("v", "value", "where", Map.of("kommun", "2380")));

	private static void refused(ErrorCode code, ThrowingCallable converting) {
		assertThatThrownBy(converting).isInstanceOfSatisfying(ApiException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	@Test
	void aValueStandsInTheDocumentOrInAVariable() {
		Conversion asGiven = new Conversion.AsGiven();
		assertThat(new Parameter("p0", new Written.Constant(1), null, asGiven).value(REQUEST)).isEqualTo(1);
		assertThat(new Parameter("p0", new Written.Variable("v"), null, asGiven).value(REQUEST)).isEqualTo("value");
		assertThat(new Parameter("p0", new Written.Variable("none"), null, asGiven).value(REQUEST)).isNull();
	}

	@Test
	void aValueMayBeAFieldOfAnInputObject() {
		Conversion listed = new Conversion.Listed();
		assertThat(new Parameter("p0", new Written.Variable("where"), "kommun", listed).value(REQUEST))
			.isEqualTo(List.of("2380"));
		assertThat(new Parameter("p0", new Written.Variable("v"), "kommun", new Conversion.AsGiven()).value(REQUEST))
			.isNull();
	}

	@Test
	void valuesStandUnderTheirNames() {
		assertThat(
				Parameter.values(List.of(new Parameter("a", new Written.Variable("v"), null, new Conversion.AsGiven()),
						new Parameter("b", Written.NOTHING, null, new Conversion.Otherwise(7))), REQUEST))
			.isEqualTo(Map.of("a", "value", "b", 7));
	}

	@Test
	void anotherValueStandsWhereNoneIsGiven() {
		assertThat(new Conversion.Otherwise(7).of(null)).isEqualTo(7);
		assertThat(new Conversion.Otherwise(7).of(8)).isEqualTo(8);
	}

	@Test
	void aListMayBeGivenAsItsOneValue() {
		assertThat(new Conversion.Listed().of("a")).isEqualTo(List.of("a"));
		assertThat(new Conversion.Listed().of(List.of("a", "b"))).isEqualTo(List.of("a", "b"));
		assertThat(new Conversion.Listed().of(null)).isEqualTo(Collections.singletonList(null));
	}

	@Test
	void namesAreComparedInLowerCaseAndWithoutSpaceAround() {
		assertThat(new Conversion.Named("Namnd", "where.namnd").of(Arrays.asList(" Årsta ", null)))
			.isEqualTo(Arrays.asList("årsta", null));
	}

	@Test
	void whatIsChosenIsASetAndNothingChosenIsAnEmptyOne() {
		assertThat(new Conversion.Chosen().of(List.of("a", "b", "a"))).isEqualTo(Set.of("a", "b"));
		assertThat(new Conversion.Chosen().of("a")).isEqualTo(Set.of("a"));
		assertThat(new Conversion.Chosen().of(null)).isEqualTo(Set.of());
	}

	@Test
	void oneRowMoreIsReadThanIsGiven() {
		Conversion rows = new Conversion.Rows("first", 20, 100, 1);
		assertThat(rows.of(null)).isEqualTo(21);
		assertThat(rows.of(1)).isEqualTo(2);
		assertThat(rows.of(100)).isEqualTo(101);
		assertThatThrownBy(() -> rows.of(0)).hasMessageContaining("'first' is 0 but must be 1 to 100");
		refused(ErrorCode.BAD_ARGUMENT, () -> rows.of(101));
	}

	@Test
	void aSearchHasFiveHundredCharactersAtMostAndAWord() {
		assertThat(new Conversion.Search().of("x".repeat(500))).isNotNull();
		refused(ErrorCode.BAD_ARGUMENT, () -> new Conversion.Search().of("x".repeat(501)));
		refused(ErrorCode.BAD_ARGUMENT, () -> new Conversion.Search().of(" ,. "));
	}

	@Test
	void anIdHasATypeAndAPath() {
		assertThat(new Conversion.Ids().of("uppdrag/2380/2024/x-1")).isEqualTo(List.of("uppdrag/2380/2024/x-1"));
		String longest = "a/" + "b".repeat(298);
		assertThat(new Conversion.Ids().of(longest)).isEqualTo(List.of(longest));
		refused(ErrorCode.INVALID_ID, () -> new Conversion.Ids().of(longest + "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "uppdrag", "uppdrag/", "Uppdrag/1", "uppdrag/1/", "uppdrag/å", "1/a" })
	void otherTextsAreNoIds(String id) {
		refused(ErrorCode.INVALID_ID, () -> new Conversion.Ids().of(List.of("a/b", id)));
	}

	@Test
	void aHundredIdsAreGivenAtMost() {
		assertThat(new Conversion.Ids().of(Collections.nCopies(100, "a/b"))).isEqualTo(Collections.nCopies(100, "a/b"));
		refused(ErrorCode.BAD_ARGUMENT, () -> new Conversion.Ids().of(Collections.nCopies(101, "a/b")));
	}

	@Test
	void anEditionIsANumberOrATime() {
		assertThat(new Conversion.Edition().of("7")).isEqualTo("7");
		assertThat(new Conversion.Edition().of("2026-11-21T12:00:00Z")).isEqualTo("2026-11-21T12:00:00Z");
		refused(ErrorCode.BAD_ARGUMENT, () -> new Conversion.Edition().of("yesterday"));
	}

	@Test
	void aCursorComesBackInItsOrderAlone() {
		for (Object value : new Object[] { "x", 1, 1L << 40, 0.5, true }) {
			String cursor = new Cursor("titel", value, "a/b").encode();
			assertThat(new Conversion.CursorValue("titel").of(cursor)).isEqualTo(value);
			assertThat(new Conversion.CursorId("titel").of(cursor)).isEqualTo("a/b");
			refused(ErrorCode.INVALID_CURSOR, () -> new Conversion.CursorId("titel desc").of(cursor));
		}
		assertThat(new Conversion.CursorValue("id").of(new Cursor("id", null, "a/b").encode())).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "bnVsbA", "WyJpZCJd", "WyJpZCIsW10sImEiXQ", "WyJpZCIsbnVsbCwxXQ" })
	void otherTextsAreNoCursors(String text) {
		refused(ErrorCode.INVALID_CURSOR, () -> new Conversion.CursorId("id").of(text));
	}

	@Test
	void whatIsThereIsToldFromNull() {
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("v", null);
		assertThat(new Variables(values).has(new Written.Variable("v"))).isFalse();
		assertThat(REQUEST.has(new Written.Variable("v"))).isTrue();
	}

}
