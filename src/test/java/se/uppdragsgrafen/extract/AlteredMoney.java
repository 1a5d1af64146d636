package se.uppdragsgrafen.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Other sums of money. Each unit gets so many hundreds of thousands more of income and of
 * cost, and each sum over units as many times that as it has units: what adds up still
 * does, and what does not is wrong by as much as before.
 */
final class AlteredMoney {

	private static final Pattern CELL = Pattern.compile("-?\\d[\\d ]*(?:,\\d)?");

	private static final Pattern IN_TEXT = Pattern.compile("(\\d[\\d ]*(?:,\\d+)?) (tkr|mnkr|kr)\\b");

	/** Income, cost and net on one line; an income is printed with a minus. */
	private static final List<Slot> ON_ONE_LINE = List.of(new Slot(0, "INTAKT", "budget", -1),
			new Slot(1, "INTAKT", "utfall", -1), new Slot(2, "INTAKT", "avvikelse", 1),
			new Slot(3, "KOSTNAD", "budget", 1), new Slot(4, "KOSTNAD", "utfall", 1),
			new Slot(5, "KOSTNAD", "avvikelse", 1), new Slot(6, "NETTO", "avvikelse", 1));

	private final String[] lines;

	private final Map<Integer, Units> units = new HashMap<>();

	/** The results as printed, and as they become. */
	private final List<Change> results = new ArrayList<>();

	private final Map<Integer, List<Change>> changes = new HashMap<>();

	private AlteredMoney(String[] lines) {
		this.lines = lines;
	}

	/** Writes other sums into the tables of a document. */
	static AlteredMoney in(String[] lines) {
		AlteredMoney money = new AlteredMoney(lines);
		money.unitsAsLines();
		money.unitsAsTables();
		return money;
	}

	/** A line without a name sums those above it; the one before all of them sums all. */
	private void unitsAsLines() {
		Units group = new Units(0, 0);
		Units all = new Units(0, 0);
		int total = -1;
		for (int i = 0; i < this.lines.length; i++) {
			String[] cells = this.lines[i].split("\t", -1);
			if (cells.length == 7 && CELL.matches(cells[0])) {
				total = i;
			}
			else if (cells.length >= 8 && cells[4].startsWith("-varav")) {
				write(i, "\t", 5, ON_ONE_LINE.subList(3, 6), new Units(0, 1));
			}
			else if (cells.length >= 8 && cells[4].matches("\\pL+") && CELL.matches(cells[5])) {
				write(i, "\t", 5, ON_ONE_LINE.subList(6, 7), all);
			}
			else if (cells.length >= 8 && cells[0].matches("\\d{3} .+")) {
				Units one = new Units(cells[1].isEmpty() ? 0 : 1, 1);
				write(i, "\t", 1, ON_ONE_LINE, one);
				group = group.and(one);
				all = all.and(one);
			}
			else if (cells.length >= 8 && cells[0].isEmpty() && CELL.matches(cells[7])) {
				write(i, "\t", 1, ON_ONE_LINE, group);
				group = new Units(0, 0);
			}
		}
		if (total >= 0) {
			write(total, "\t", 0, ON_ONE_LINE, all);
		}
	}

	/**
	 * One table for each unit, and one for all before them, of two years; a cost is
	 * printed with a minus.
	 */
	private void unitsAsTables() {
		List<Integer> heads = new ArrayList<>();
		for (int i = 0; i < this.lines.length; i++) {
			if (this.lines[i].matches("\\|[^|]*\\| Budget .*")) {
				heads.add(i);
			}
		}
		for (int head : heads) {
			int all = (head == heads.getFirst()) ? heads.size() - 1 : 1;
			List<String> kinds = List.of("INTAKT", "KOSTNAD", "NETTO");
			for (String kind : kinds) {
				int sign = kind.equals("KOSTNAD") ? -1 : 1;
				List<Slot> year = List.of(new Slot(0, kind, "budget", sign), new Slot(1, kind, "utfall", sign),
						new Slot(2, kind, "avvikelse", 1));
				int line = head + 2 + kinds.indexOf(kind);
				write(line, "|", 2, year, new Units(all, all));
				write(line, "|", 5, year, new Units(all, all));
			}
		}
	}

	private void write(int line, String separator, int first, List<Slot> slots, Units of) {
		String[] cells = this.lines[line].split(Pattern.quote(separator), -1);
		this.units.put(line + 1, of);
		for (Slot slot : slots) {
			int at = first + slot.at() - slots.getFirst().at();
			String cell = cells[at].strip();
			if (CELL.matches(cell)) {
				Change change = Change.of(cell, slot.sign() * of.more(slot.slag(), slot.column()));
				cells[at] = cells[at].replace(cell, change.after());
				this.changes.computeIfAbsent(line + 1, (key) -> new ArrayList<>()).add(change);
				if (slot.slag().equals("NETTO") && slot.column().equals("avvikelse")) {
					this.results.add(change);
				}
			}
		}
		this.lines[line] = String.join(separator, cells);
	}

	/** How many kronor more a row of the package gets. */
	long more(int line, String slag, String column) {
		String kind = switch (column) {
			case "budgetKr" -> "budget";
			case "avvikelseKr" -> "avvikelse";
			default -> "utfall";
		};
		Units of = this.units.get(line);
		return (of == null) ? 0 : of.more(slag, kind) * Change.THOUSAND;
	}

	/**
	 * Two values that contradict each other: what is computed from other cells changes as
	 * the printed one does.
	 */
	Contradiction contradiction(int from, int to, String first, String second) {
		return find(from, to, first).map((each) -> new Contradiction(each.after(), each.same(second)))
			.or(() -> find(1, this.lines.length, second).map((each) -> new Contradiction(inText(first), each.after())))
			.orElseGet(() -> new Contradiction(first, second));
	}

	/** The last one first: that is where the sum is. */
	private Optional<Change> find(int from, int to, String printed) {
		return IntStream.rangeClosed(from, to)
			.boxed()
			.sorted(Comparator.reverseOrder())
			.flatMap((line) -> this.changes.getOrDefault(line, List.of()).stream())
			.filter((each) -> each.before().equals(printed))
			.findFirst();
	}

	/** The kronor of a sum in text. */
	String kronor(String printed, String kronor) {
		Matcher before = IN_TEXT.matcher(printed);
		Matcher after = IN_TEXT.matcher(inText(printed));
		if (!before.find() || !after.find()) {
			return kronor;
		}
		long more = Change.kronor(after) - Change.kronor(before);
		return String.valueOf(Long.parseLong(kronor) + Long.signum(Long.parseLong(kronor)) * more);
	}

	/** Sums in running text: that of a result follows its table. */
	String inText(String text) {
		Matcher matcher = IN_TEXT.matcher(text);
		StringBuilder altered = new StringBuilder();
		while (matcher.find()) {
			matcher.appendReplacement(altered,
					Change.of(matcher.group(1), more(matcher)).after() + " " + matcher.group(2));
		}
		return matcher.appendTail(altered).toString();
	}

	private long more(Matcher sum) {
		boolean millions = sum.group(2).equals("mnkr");
		long size = Change.thousands(sum.group(1), millions);
		for (Change change : this.results) {
			long apart = Math.abs(Math.abs(change.thousandsBefore()) - size);
			if (apart <= 1 || (apart < 100 && (millions || change.millions()))) {
				return Math.abs(change.thousandsAfter()) - Math.abs(change.thousandsBefore());
			}
		}
		return 50;
	}

	/** A number as printed, and another. */
	private record Change(String before, String after, boolean millions) {

		static final int THOUSAND = 1000;

		/**
		 * @param more thousands; a number with a decimal is in millions
		 */
		static Change of(String number, long more) {
			boolean millions = number.indexOf(',') >= 0;
			long after = thousands(number, millions) + more;
			String text = millions ? String.format(Locale.ROOT, "%.1f", after / (double) THOUSAND).replace('.', ',')
					: String.format(Locale.ROOT, "%,d", after).replace(',', ' ');
			return new Change(number, text, millions);
		}

		/** Another number that changes by as much, whatever its unit. */
		String same(String number) {
			Matcher matcher = CELL.matcher(number);
			long more = thousandsAfter() - thousandsBefore();
			return matcher.find() ? number.replace(matcher.group().strip(), of(matcher.group().strip(), more).after())
					: number;
		}

		static long kronor(Matcher sum) {
			long number = thousands(sum.group(1), sum.group(2).equals("mnkr"));
			return sum.group(2).equals("kr") ? number : number * THOUSAND;
		}

		long thousandsBefore() {
			return thousands(this.before, this.millions);
		}

		long thousandsAfter() {
			return thousands(this.after, this.millions);
		}

		static long thousands(String number, boolean millions) {
			BigDecimal value = new BigDecimal(number.replace(" ", "").replace(',', '.'));
			return (millions ? value.movePointRight(3) : value).longValueExact();
		}

	}

	/**
	 * Two values that do not agree.
	 *
	 * @param first as printed
	 * @param second as printed, or as computed
	 */
	record Contradiction(String first, String second) {
	}

	/**
	 * Where a number stands, and if it is printed with the other sign than the package
	 * has.
	 */
	private record Slot(int at, String slag, String column, int sign) {
	}

	/** How many units have an income, and how many there are. */
	private record Units(int income, int all) {

		Units and(Units more) {
			return new Units(this.income + more.income, this.all + more.all);
		}

		/** Thousands more, with the sign of the package. */
		long more(String slag, String column) {
			return switch (slag) {
				case "INTAKT" -> this.income * switch (column) {
					case "budget" -> 100L;
					case "utfall" -> 300L;
					default -> 200L;
				};
				case "KOSTNAD" -> this.all * switch (column) {
					case "budget" -> 400L;
					case "utfall" -> 700L;
					default -> -300L;
				};
				default -> more("INTAKT", column) + (column.equals("avvikelse") ? 1 : -1) * more("KOSTNAD", column);
			};
		}

	}

}
