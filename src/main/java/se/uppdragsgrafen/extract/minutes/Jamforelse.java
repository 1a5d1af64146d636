package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Grad;
import se.uppdragsgrafen.extract.profile.KontrollForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Numbers;

/**
 * A table of what a control found at several times: moments and degrees as rows, months
 * as columns.
 *
 * @param head where the months stand
 * @param moments from the top
 */
record Jamforelse(Span head, List<Moment> moments) {

	/** "Aug – 21", "november 2022", "2022-11". */
	private static final Pattern MONTH = Pattern.compile("(?i)^(\\pL{3,})\\.? ?[-–]? ?((?:20)?\\d\\d)$");

	private static final Pattern DIGITS = Pattern.compile("^(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])$");

	/** The table read so; null where its head has no months or its rows no degrees. */
	static @Nullable Jamforelse of(Table table, KontrollForm form) {
		Table.Row head = table.rows().getFirst();
		SequencedMap<Integer, String> periods = new LinkedHashMap<>();
		for (int i = 1; i < head.cells().size(); i++) {
			String period = period(head.cell(i));
			if (period != null) {
				periods.put(i, period);
			}
		}
		if (periods.isEmpty() || periods.firstEntry().getKey() < 2) {
			return null;
		}
		List<Moment> moments = new ArrayList<>();
		for (Table.Row row : table.rows().subList(1, table.rows().size())) {
			String name = row.cell(0).replace('\n', ' ');
			if (!name.isEmpty()) {
				moments.add(new Moment(name, Profile.any(form.summa(), name), new LinkedHashMap<>(),
						new LinkedHashMap<>(), new EnumMap<>(Grad.class)));
			}
			Grad grad = Grad.of(row.cell(periods.firstEntry().getKey() - 1), form);
			if (grad == null || moments.isEmpty()) {
				return null;
			}
			periods.forEach((column, period) -> moments.getLast().add(grad, period, row.cell(column), row.at()));
		}
		return new Jamforelse(head.at(), moments);
	}

	private static @Nullable String period(String text) {
		String plain = text.strip();
		Matcher month = MONTH.matcher(plain);
		if (month.matches() && Dates.month(month.group(1)) > 0) {
			int year = Integer.parseInt(month.group(2));
			return Dates.month((year < 100) ? 2000 + year : year, Dates.month(month.group(1)));
		}
		return DIGITS.matches(plain) ? plain : null;
	}

	/**
	 * The rows of one moment.
	 *
	 * @param name as the table has it
	 * @param sum whether they are the shares of all
	 * @param counts by period
	 * @param cells as printed, by period
	 * @param lines where the row of each degree stands
	 */
	record Moment(String name, boolean sum, SequencedMap<String, Map<Grad, Integer>> counts,
			SequencedMap<String, Map<Grad, String>> cells, Map<Grad, Span> lines) {

		private void add(Grad grad, String period, String cell, Span at) {
			this.cells.computeIfAbsent(period, (key) -> new EnumMap<>(Grad.class)).put(grad, cell);
			this.lines.put(grad, at);
			if (!this.sum) {
				Numbers.count(cell)
					.ifPresent((each) -> this.counts.computeIfAbsent(period, (key) -> new EnumMap<>(Grad.class))
						.put(grad, each));
			}
		}

		Span at() {
			return this.lines.values().stream().reduce(Span::and).orElseThrow();
		}

	}

}
