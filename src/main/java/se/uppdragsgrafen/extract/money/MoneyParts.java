package se.uppdragsgrafen.extract.money;

import java.util.List;

import se.uppdragsgrafen.fact.Ekonomirad.Niva;

/** What a sum is the sum of. */
final class MoneyParts {

	private MoneyParts() {
	}

	/** Sums of all, but no earlier forecasts. */
	static List<MoneyLine> totals(List<MoneyTable> tables) {
		return tables.stream()
			.flatMap((each) -> each.lines().stream())
			.filter((each) -> each.total() && !each.earlier())
			.toList();
	}

	/** Groups of units that a row sums up. */
	static List<MoneyLine> groups(List<MoneyTable> tables) {
		return tables.stream()
			.flatMap((each) -> each.lines().stream())
			.filter((each) -> each.niva() == Niva.GRUPP && !each.cells().isEmpty())
			.toList();
	}

	/**
	 * The direct parts of a sum: the units of a group; of a total its groups, or its
	 * units where there are no groups, in its own table or, where it stands alone there,
	 * in the others.
	 */
	static List<MoneyLine> of(MoneyLine sum, List<MoneyTable> tables) {
		if (sum.niva() == Niva.GRUPP) {
			return tables.stream()
				.flatMap((each) -> each.lines().stream())
				.filter((each) -> sum.equals(each.parent()) && each.niva() == Niva.VERKSAMHET)
				.toList();
		}
		List<MoneyLine> own = tables.stream()
			.filter((each) -> each.lines().contains(sum))
			.flatMap((each) -> each.lines().stream())
			.filter(MoneyLine::direct)
			.toList();
		return own.isEmpty() ? tables.stream()
			.flatMap((each) -> each.lines().stream())
			.filter((each) -> each.direct() && each.namnd().equals(sum.namnd()))
			.toList() : own;
	}

}
