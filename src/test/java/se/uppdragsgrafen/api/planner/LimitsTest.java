package se.uppdragsgrafen.api.planner;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Up to each limit is let in, one more is refused. */
class LimitsTest {

	private static final Limits LIMITS = new Limits(2, 10, 5, 3, 100);

	private static void refused(ErrorCode code, String said, ThrowingCallable check) {
		assertThatThrownBy(check).isInstanceOfSatisfying(ApiException.class, (ex) -> {
			assertThat(ex.code()).isEqualTo(code);
			assertThat(ex).hasMessageContaining(said);
		});
	}

	@Test
	void whatIsWithinAllOfThemIsLetIn() {
		assertThatCode(() -> {
			LIMITS.checkFields(2);
			LIMITS.checkFieldsInAll(10);
			LIMITS.checkRelations(5);
			LIMITS.checkDepth(3);
			LIMITS.checkCost(100);
		}).doesNotThrowAnyException();
		assertThat(LIMITS.isTooCostly(100)).isFalse();
	}

	@Test
	void oneMoreIsRefusedAndToldTheLimit() {
		refused(ErrorCode.TOO_MANY_FIELDS, "has 3 root fields but may have 2", () -> LIMITS.checkFields(3));
		refused(ErrorCode.TOO_MANY_FIELDS, "more than 10 fields", () -> LIMITS.checkFieldsInAll(11));
		refused(ErrorCode.TOO_MANY_FIELDS, "more than 5 fields that lead", () -> LIMITS.checkRelations(6));
		refused(ErrorCode.TOO_DEEP, "more than 3 fields deep", () -> LIMITS.checkDepth(4));
		refused(ErrorCode.TOO_COSTLY, "could hold 101 nodes but may hold 100", () -> LIMITS.checkCost(101));
		assertThat(LIMITS.isTooCostly(101)).isTrue();
	}

}
