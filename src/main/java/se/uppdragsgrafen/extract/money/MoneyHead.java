package se.uppdragsgrafen.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.extract.wording.Units;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * What stands over the columns of a table of money.
 *
 * @param columns what each column says, {@link MoneyColumn#NONE} for labels
 * @param labels what stands over the labels
 * @param at its lines
 * @param context what the paragraphs around it say
 */
record MoneyHead(List<MoneyColumn> columns, List<String> labels, Span at, MoneyContext context) {

	MoneyHead {
		columns = List.copyOf(columns);
		labels = List.copyOf(labels);
	}

	/** How many rows from here are the head of a table of money. */
	static int rows(List<Table.Row> rows, int from) {
		int end = from;
		while (end < rows.size() && (says(rows.get(end)) > 1 || (says(rows.get(end)) >= 0 && more(rows, from, end)))) {
			end++;
		}
		return end - from;
	}

	/** A line of years or units under a head, or over one. */
	private static boolean more(List<Table.Row> rows, int from, int at) {
		boolean dated = rows.get(at).cells().stream().anyMatch((each) -> MoneyColumn.of(each).any());
		return dated && (at > from || (at + 1 < rows.size() && says(rows.get(at + 1)) > 1));
	}

	/** How many cells of a row are heads of money; -1 where others are something else. */
	private static int says(Table.Row row) {
		int says = 0;
		boolean labels = true;
		for (String cell : row.cells()) {
			MoneyColumn column = MoneyColumn.of(cell);
			boolean sum = !Amounts.year(cell) && Amounts.of(cell).isPresent();
			labels = labels && !column.any();
			if (sum || (!cell.isEmpty() && !labels && !column.any())) {
				return -1;
			}
			says += column.says() ? 1 : 0;
		}
		return says;
	}

	/** The head that these rows are, at least one. */
	static MoneyHead of(List<Table.Row> rows, MoneyContext context) {
		int width = rows.stream().mapToInt((each) -> each.cells().size()).max().orElse(0);
		List<MoneyColumn> columns = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			MoneyColumn column = MoneyColumn.NONE;
			for (int row = 0; row < rows.size(); row++) {
				column = column.and(at(rows, row, i));
			}
			columns.add(column);
			int at = i;
			labels.add(rows.stream()
				.map((each) -> each.cell(at))
				.filter((each) -> !each.isEmpty())
				.findFirst()
				.orElse(""));
		}
		boolean alone = columns.stream().skip(1).noneMatch((each) -> each.slag() != null);
		if (alone && columns.getFirst().measure() == null) {
			columns.set(0, MoneyColumn.NONE);
		}
		Span at = rows.getFirst().at().and(rows.getLast().at());
		return new MoneyHead(columns, labels, at, context);
	}

	/** A head over several columns stands over the first of them. */
	private static MoneyColumn at(List<Table.Row> rows, int row, int column) {
		MoneyColumn own = MoneyColumn.of(rows.get(row).cell(column));
		boolean spanned = row + 1 < rows.size() && rows.get(row).cell(column).isEmpty()
				&& MoneyColumn.of(rows.get(row + 1).cell(column)).measure() != null;
		for (int i = column - 1; spanned && i >= 0; i--) {
			if (!rows.get(row).cell(i).isEmpty()) {
				return MoneyColumn.of(rows.get(row).cell(i));
			}
		}
		return own;
	}

	/** The first column with money; labels stand before it. */
	int first() {
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.columns.get(i).says()) {
				return i;
			}
		}
		return this.columns.size();
	}

	/** Whether its columns say what is income and what is cost. */
	boolean slags() {
		return this.columns.stream().anyMatch((each) -> each.slag() != null);
	}

	/** What stands over the labels, or what the table is of. */
	String label() {
		return this.labels.subList(0, first()).stream().filter((each) -> !each.isEmpty()).findFirst().orElse("");
	}

	/** Whether it says how far something is from the budget. */
	boolean says(Measure measure) {
		return this.columns.stream().anyMatch((each) -> each.measure() == measure);
	}

	/**
	 * What the sums of a column are of: the same budget is that of each forecast of its
	 * year, and a difference that of the outcome before it.
	 */
	List<MoneyCell.Key> keys(int at, Slag row) {
		MoneyColumn column = this.columns.get(at);
		if (!column.says()) {
			return List.of();
		}
		Slag slag = (column.slag() != null) ? column.slag() : row;
		Measure measure = measure(column);
		return switch (measure) {
			case OTHER -> List.of();
			case AVVIKELSE -> List.of(new MoneyCell.Key(before(at), slag, measure));
			case BUDGET -> budgeted(column).map((each) -> new MoneyCell.Key(each, slag, measure)).toList();
			default -> List.of(new MoneyCell.Key(this.context.period(column), slag, measure));
		};
	}

	private Measure measure(MoneyColumn column) {
		if (column.measure() != null) {
			return column.measure();
		}
		return says(Measure.AVVIKELSE) ? Measure.AVVIKELSE : this.context.measure();
	}

	private String before(int at) {
		for (int i = at - 1; i >= 0; i--) {
			Measure measure = this.columns.get(i).measure();
			if (measure != null && measure.outcome()) {
				return this.context.period(this.columns.get(i));
			}
		}
		return outcomes().findFirst()
			.map(this.context::period)
			.orElseGet(() -> this.context.period(this.columns.get(at)));
	}

	private Stream<String> budgeted(MoneyColumn budget) {
		List<String> periods = outcomes().filter((each) -> year(each) == year(budget))
			.map(this.context::period)
			.distinct()
			.toList();
		return periods.isEmpty() ? Stream.of(this.context.period(budget)) : periods.stream();
	}

	private Stream<MoneyColumn> outcomes() {
		return this.columns.stream().filter((each) -> each.measure() != null && each.measure().outcome());
	}

	private int year(MoneyColumn column) {
		return (column.year() > 0) ? column.year() : this.context.year();
	}

	/** Income or cost, where it says that it is only that; else net. */
	Slag slag() {
		return Slags.in(label()).orElseGet(this.context::slag);
	}

	/** The unit that it says, or what its context says; empty where neither does. */
	String unit() {
		return Stream.concat(this.columns.stream().map(MoneyColumn::unit), this.labels.stream().map(Units::unit))
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse(this.context.unit());
	}

}
