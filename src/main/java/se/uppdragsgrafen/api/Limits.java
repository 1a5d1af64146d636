package se.uppdragsgrafen.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Cost;

/** What a question may ask for, refused before the database hears of it. */
final class Limits {

	static final int FIELDS_MOST = 20;

	static final int TOKENS_MOST = 15_000;

	static final long COST_MOST = 100_000;

	private Limits() {
	}

	/**
	 * Refuses too many root fields.
	 * @throws ApiException where there are
	 */
	static void fields(int number) {
		if (number > FIELDS_MOST) {
			throw new ApiException(ErrorCode.TOO_MANY_FIELDS,
					"The question has %d root fields but may have %d. Ask in several questions.".formatted(number,
							FIELDS_MOST));
		}
	}

	/**
	 * Refuses an operation whose answer could hold too many nodes.
	 * @param values the parameters of each statement, by path
	 * @throws ApiException where it could
	 */
	static void cost(OperationPlan plan, Map<String, Map<String, @Nullable Object>> values, Cost cost) {
		long total = 0;
		for (var root : plan.roots().entrySet()) {
			total += cost.of(root.getValue().statement().plan(), values.getOrDefault(root.getKey(), Map.of()));
		}
		if (total > COST_MOST) {
			throw new ApiException(ErrorCode.TOO_COSTLY,
					"The answer could hold %d nodes but may hold %d. Lower 'first' on the lists, the outer ones first, or ask for fewer lists."
						.formatted(total, COST_MOST));
		}
	}

}
