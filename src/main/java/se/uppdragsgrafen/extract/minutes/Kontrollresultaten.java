package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Grad;
import se.uppdragsgrafen.extract.profile.KontrollForm;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Kontroll;
import se.uppdragsgrafen.fact.Kontrollresultat;

/** The tables of a control: one compares several times, one details the last. */
final class Kontrollresultaten {

	private static final Pattern COUNTED = Pattern.compile("(\\d+)/(\\d+) (\\pL+)");

	private final Reading reading;

	private final About whole;

	private final String area;

	private final List<Row> kontroller;

	private final List<Detail> details = new ArrayList<>();

	private final KontrollSummor sums;

	Kontrollresultaten(Reading reading, About whole, String area, List<Row> kontroller) {
		this.reading = reading;
		this.whole = whole;
		this.area = area;
		this.kontroller = kontroller;
		this.sums = new KontrollSummor(reading, whole, area);
	}

	boolean reads(Table table, KontrollForm form) {
		Jamforelse comparison = Jamforelse.of(table, form);
		if (comparison != null) {
			read(comparison);
			return true;
		}
		return details(table, form);
	}

	private void read(Jamforelse table) {
		this.reading.draft().leaveOut(table.head(), LeftOut.TABELLHUVUD);
		List<Jamforelse.Moment> moments = table.moments().stream().filter((each) -> !each.sum()).toList();
		List<Row> rows = rows(moments.stream().map(Jamforelse.Moment::name).toList(),
				moments.stream().map(Jamforelse.Moment::at).toList());
		for (int i = 0; i < moments.size(); i++) {
			Row row = rows.get(i);
			Jamforelse.Moment moment = moments.get(i);
			moment.counts()
				.forEach((period, counts) -> this.sums.add(period,
						write(row, period, counts, moment.at(), table.head())));
		}
		table.moments().stream().filter(Jamforelse.Moment::sum).forEach((each) -> this.sums.shares(each, table.head()));
		this.sums.compare();
	}

	private List<Row> rows(List<String> names, List<Span> at) {
		Map<Integer, Integer> matched = Kontroller.match(names, this.kontroller);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			Integer index = matched.get(i);
			rows.add((index != null) ? this.kontroller.get(index) : unlisted(names.get(i), at.get(i)));
		}
		return rows;
	}

	/** A moment that only the table names. */
	private Row unlisted(String name, Span at) {
		Row namnd = Objects.requireNonNull(this.whole.namnd());
		Row arende = Objects.requireNonNull(this.whole.arende());
		return this.reading.draft()
			.row(Kontroll.class, Meeting.rest(namnd) + "/" + Slug.of(name))
			.set("omrade", this.area.isEmpty() ? arende.text("rubrik") : this.area)
			.set("moment", name)
			.set("namnd", namnd)
			.set("arende", arende)
			.from(at);
	}

	private Row write(Row kontroll, String period, Map<Grad, Integer> counts, Span at, Span head) {
		Row row = this.reading.draft()
			.row(Kontrollresultat.class, Meeting.rest(kontroll) + "/" + period)
			.set("period", period)
			.set("antal", counts.values().stream().mapToInt(Integer::intValue).sum())
			.set("kontroll", kontroll)
			.from(at)
			.from(head);
		counts.forEach((grad, count) -> row.set(grad.column(), count));
		return row;
	}

	/** "20/20 helt", "1/9 delvis 8/9 saknas", in the last column. */
	private boolean details(Table table, KontrollForm form) {
		for (Table.Row row : table.rows()) {
			Map<Grad, Integer> counts = new EnumMap<>(Grad.class);
			Map<Grad, String> printed = new EnumMap<>(Grad.class);
			Matcher counted = COUNTED.matcher(row.cells().getLast().replace('\n', ' '));
			while (counted.find()) {
				Grad grad = Grad.of(counted.group(3), form);
				if (grad != null) {
					counts.put(grad, Integer.valueOf(counted.group(1)));
					printed.put(grad, counted.group());
				}
			}
			if (!counts.isEmpty()) {
				this.details.add(new Detail(title(row.cell(0)), counts, printed, row.at()));
			}
		}
		if (!this.details.isEmpty()) {
			this.reading.draft().leaveOut(table.at(), LeftOut.TABELLHUVUD);
		}
		return !this.details.isEmpty();
	}

	/** A cell begins with its title: until the next word with a capital. */
	private static String title(String cell) {
		String[] lines = cell.split("\n", -1);
		if (lines.length > 1) {
			return lines[0];
		}
		String[] words = cell.split(" ", -1);
		int end = 1;
		while (end < words.length && !words[end].isEmpty() && !Character.isUpperCase(words[end].codePointAt(0))) {
			end++;
		}
		return String.join(" ", Arrays.asList(words).subList(0, end));
	}

	/** The details against the last time in the comparison; results where it has none. */
	void compare() {
		if (this.details.isEmpty()) {
			return;
		}
		List<Row> rows = rows(this.details.stream().map(Detail::name).toList(),
				this.details.stream().map(Detail::at).toList());
		String period = this.sums.last(this.whole.period());
		for (int i = 0; i < rows.size(); i++) {
			Detail detail = this.details.get(i);
			Row row = this.reading.draft()
				.find(Kontrollresultat.class, Meeting.rest(rows.get(i)) + "/" + period)
				.orElse(null);
			rows.get(i).from(detail.at());
			if (row == null) {
				write(rows.get(i), period, detail.counts(), detail.at(), detail.at());
			}
			else {
				row.from(detail.at());
				this.sums.differ(row, detail);
			}
		}
	}

	/**
	 * What was found in one moment.
	 *
	 * @param name the moment, as the table has it
	 * @param counts how many cases were met in each degree
	 * @param printed the same as printed
	 * @param at where
	 */
	record Detail(String name, Map<Grad, Integer> counts, Map<Grad, String> printed, Span at) {
	}

}
