package se.uppdragsgrafen.api.planner;

import java.util.HashMap;
import java.util.Map;

import graphql.language.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.plan.Arguments;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.Shown;
import se.uppdragsgrafen.query.Plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which page a list's arguments ask, and where it starts. */
class PagingTest {

	private final Bindings bindings = new Bindings();

	private static Paging paging(String arguments) {
		return paging(arguments, Map.of());
	}

	private static Paging paging(String arguments, Map<String, @Nullable Object> variables) {
		AskedDocument asking = AskedDocument.of("{ uppdrag(" + arguments + ") { totalCount } }", variables);
		Field field = (Field) asking.operation().getSelectionSet().getSelections().getFirst();
		return new Paging(Arguments.of(field), asking.variables());
	}

	@Test
	void theFirstPageByIdStartsBeforeAllIds() {
		assertThat(paging("first: 3").order(this.bindings)).isEqualTo(new Plan.Order("id", false, null, "p0"));
		assertThat(this.bindings.all().getFirst().value(AskedDocument.of("{ a }").variables())).isEqualTo("");
	}

	@Test
	void theLastPageByIdStartsBeyondAllIds() {
		assertThat(paging("last: 3").order(this.bindings)).isEqualTo(new Plan.Order("id", true, null, "p0"));
		assertThat(this.bindings.all().getFirst().value(AskedDocument.of("{ a }").variables())).isEqualTo("\uffff");
	}

	@Test
	void theFirstPageOfAnotherOrderStartsNowhere() {
		assertThat(paging("orderBy: { field: AVVIKELSE_KR, direction: DESC }").order(this.bindings))
			.isEqualTo(new Plan.Order("avvikelseKr", true, null, null));
		assertThat(this.bindings.all()).isEmpty();
	}

	@Test
	void theLastPageOfADescendingOrderIsReadAscending() {
		assertThat(paging("last: 3, orderBy: { field: TITEL, direction: DESC }").order(this.bindings).descending())
			.isFalse();
	}

	@Test
	void aCursorGivesTheValueAndTheId() {
		assertThat(paging("first: 3, after: \"c\", orderBy: { field: TITEL, direction: DESC }").order(this.bindings))
			.isEqualTo(new Plan.Order("titel", true, "p0", "p1"));
		assertThat(this.bindings.all()).extracting((parameter) -> (Object) parameter.conversion())
			.containsExactly(new Conversion.CursorValue("titel desc"), new Conversion.CursorId("titel desc"));
	}

	@Test
	void aCursorOfTheIdsGivesTheIdAlone() {
		assertThat(paging("last: 3, before: \"c\"").order(this.bindings))
			.isEqualTo(new Plan.Order("id", true, null, "p0"));
		assertThat(this.bindings.all()).extracting((parameter) -> (Object) parameter.conversion())
			.containsExactly(new Conversion.CursorId("id"));
	}

	@Test
	void aPageReadsOneRowMoreThanItShows() {
		assertThat(paging("last: 3, before: \"c\"").page(this.bindings))
			.isEqualTo(new Shown.Page("id", true, true, true, "p0"));
		assertThat(this.bindings.all().getFirst().value(AskedDocument.of("{ a }").variables())).isEqualTo(4);
	}

	@Test
	void aPageSaysItsOrder() {
		assertThat(paging("orderBy: { field: TITEL, direction: DESC }").page(this.bindings))
			.isEqualTo(new Shown.Page("titel desc", false, false, false, "p0"));
	}

	@Test
	void aVariableThatIsNullAsksNothing() {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("l", null);
		assertThat(paging("first: 3, last: $l", variables).page(this.bindings).backwards()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 1, last: 1", "first: 1, before: \"c\"", "last: 1, after: \"c\"", "before: \"c\"" })
	void bothEndsAtOnceAreRefused(String arguments) {
		Paging paging = paging(arguments);
		assertThatThrownBy(() -> paging.page(this.bindings)).isInstanceOfSatisfying(ApiException.class,
				(ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.BAD_ARGUMENT));
	}

}
