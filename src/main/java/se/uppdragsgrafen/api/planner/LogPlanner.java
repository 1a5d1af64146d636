package se.uppdragsgrafen.api.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.api.plan.Bounds;
import se.uppdragsgrafen.api.plan.ChangesPlan;
import se.uppdragsgrafen.api.plan.Conversion;
import se.uppdragsgrafen.api.plan.EditionsPlan;
import se.uppdragsgrafen.api.plan.Parameter;
import se.uppdragsgrafen.api.plan.RootPlan;
import se.uppdragsgrafen.api.planner.Selections.Selected;

/** Plans what is read out of the log of changes: changes and editions. */
final class LogPlanner {

	/** Entries that may be asked for at once: they lie in a row, and each is one node. */
	private static final int MOST = 1_000;

	private final Selections selections;

	LogPlanner(Selections selections) {
		this.selections = selections;
	}

	RootPlan changes(Selected asked) {
		Map<String, String> keys = new LinkedHashMap<>();
		Map<String, Map<String, String>> changes = new LinkedHashMap<>();
		this.selections.of("Andringslogg", asked.below()).forEach((key, field) -> {
			keys.put(key, field.name());
			if (field.name().equals("andringar")) {
				changes.put(key, names("Andring", field));
			}
		});
		return new ChangesPlan(List.of(rows(asked, ChangesPlan.FIRST, Bounds.PAGE_MOST, MOST),
				parameter(asked, ChangesPlan.AFTER, new Conversion.AsGiven()),
				parameter(asked, ChangesPlan.TYPES, new Conversion.Chosen()),
				parameter(asked, ChangesPlan.KOMMUN, new Conversion.Chosen())), keys, changes);
	}

	RootPlan editions(Selected asked) {
		return new EditionsPlan(
				List.of(rows(asked, EditionsPlan.FIRST, Bounds.PAGE_DEFAULT, Bounds.PAGE_MOST),
						parameter(asked, EditionsPlan.BEFORE, new Conversion.Otherwise(Long.MAX_VALUE))),
				names("Utgava", asked));
	}

	private Map<String, String> names(String type, Selected asked) {
		Map<String, String> names = new LinkedHashMap<>();
		this.selections.of(type, asked.below()).forEach((key, field) -> names.put(key, field.name()));
		return names;
	}

	private static Parameter rows(Selected asked, String argument, int otherwise, int most) {
		return parameter(asked, argument, new Conversion.Rows(argument, otherwise, most, 0));
	}

	private static Parameter parameter(Selected asked, String argument, Conversion conversion) {
		return new Parameter(argument, asked.arguments().get(argument), null, conversion);
	}

}
