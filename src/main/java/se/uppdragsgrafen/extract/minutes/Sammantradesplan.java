package se.uppdragsgrafen.extract.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.fact.Sammantrade.Art;

/** A table of months and the days of meetings, one column or one row per body. */
final class Sammantradesplan {

	/** "11" or "(25, 26 utbildning)". */
	private static final Pattern DAYS = Pattern.compile("\\(([^)]*)\\)|\\d{1,2}");

	private static final Pattern DAY = Pattern.compile("\\d{1,2}");

	private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:19|20)\\d\\d)(?:\\D|$)");

	private final Reading reading;

	private final int year;

	private Sammantradesplan(Reading reading, int year) {
		this.reading = reading;
		this.year = year;
	}

	/**
	 * Reads a table, where it is such a plan.
	 * @param before what stands above it, which names the year
	 * @return whether it is one
	 */
	static boolean reads(Reading reading, Table table, String before, int otherwise) {
		List<Table.Row> rows = upright(table.rows());
		Table.Row head = rows.getFirst();
		List<Table.Row> months = rows.stream().filter((each) -> month(each.cell(0)) > 0).toList();
		Map<Integer, Row> bodies = new LinkedHashMap<>();
		if (months.size() < 2 || months.size() < rows.size() - 1) {
			return false;
		}
		for (int i = 1; i < head.cells().size(); i++) {
			int column = i;
			reading.namnder().row(head.cell(i), head.at()).ifPresent((each) -> bodies.put(column, each));
		}
		if (bodies.isEmpty()) {
			return false;
		}
		Matcher year = YEAR.matcher(before);
		Sammantradesplan plan = new Sammantradesplan(reading,
				year.find() ? Integer.parseInt(year.group(1)) : otherwise);
		months.forEach((row) -> bodies.forEach((column, body) -> plan.read(row, row.cell(column), body)));
		months.forEach((row) -> reading.draft().leaveOut(row.at(), LeftOut.AVSKILJARE));
		return true;
	}

	private static int month(String cell) {
		return Dates.month(cell.strip());
	}

	/** With the months as rows. */
	private static List<Table.Row> upright(List<Table.Row> rows) {
		Table.Row head = rows.getFirst();
		if (head.cells().stream().filter((each) -> month(each) > 0).count() < 2) {
			return rows;
		}
		Span at = head.at().and(rows.getLast().at());
		List<Table.Row> turned = new ArrayList<>();
		for (int i = 0; i < head.cells().size(); i++) {
			int column = i;
			turned.add(new Table.Row(rows.stream().map((each) -> each.cell(column)).toList(), at));
		}
		return turned;
	}

	private void read(Table.Row row, String cell, Row body) {
		Matcher days = DAYS.matcher(cell);
		while (days.find()) {
			String inner = days.group(1);
			Matcher each = DAY.matcher((inner != null) ? inner : days.group());
			while (each.find()) {
				day(row, Integer.parseInt(each.group())).ifPresent(
						(day) -> Meeting.row(this.reading, body, day, art((inner != null) ? inner : ""), row.at()));
			}
		}
	}

	private static Art art(String note) {
		return note.toLowerCase(Locale.ROOT).contains("utbildning") ? Art.UTBILDNING : Art.SAMMANTRADE;
	}

	private Optional<LocalDate> day(Table.Row row, int day) {
		try {
			return Optional.of(LocalDate.of(this.year, month(row.cell(0)), day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
