package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.wording.Amounts;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/**
 * One row of a table of money.
 *
 * @param row as printed
 * @param head what stands over its columns
 */
record MoneyRow(Table.Row row, MoneyHead head) {

	Span at() {
		return this.row.at();
	}

	private Optional<BigDecimal> amount(int column) {
		return Amounts.of(this.row.cell(column));
	}

	private IntStream columns() {
		return IntStream.range(0, this.row.cells().size());
	}

	/** Whether a sum stands in it. */
	boolean amounts() {
		return columns().anyMatch((each) -> each >= this.head.first() && amount(each).isPresent());
	}

	/** Whether anything but sums stands in it. */
	boolean labelled() {
		return columns().anyMatch(this::text);
	}

	private boolean text(int column) {
		return !this.row.cell(column).isEmpty() && amount(column).isEmpty();
	}

	/** The name of the row: what stands among the labels, else anywhere, and its code. */
	MoneyLabel label() {
		String code = columns().filter((each) -> each < this.head.first())
			.mapToObj(this.row::cell)
			.filter((each) -> each.matches("\\d{2,6}"))
			.map((each) -> each + " ")
			.findFirst()
			.orElse("");
		String name = columns().filter((each) -> text(each) && !ofNamnder(each))
			.mapToObj(this.row::cell)
			.findFirst()
			.orElse("");
		return MoneyLabel.of(code + name);
	}

	/** The nämnd that a column of its own names. */
	Optional<String> namnd() {
		return columns().filter((each) -> text(each) && ofNamnder(each)).mapToObj(this.row::cell).findFirst();
	}

	/** Whether a column of labels names nämnder, beside one that names units. */
	private boolean ofNamnder(int column) {
		List<String> labels = this.head.labels().subList(0, this.head.first());
		return column < labels.size() && MoneyLabel.of(labels.get(column)).namnder()
				&& labels.stream().filter((each) -> !each.isEmpty()).count() > 1;
	}

	/** Whether its name stands among the sums. */
	boolean aside() {
		return columns().limit(this.head.first()).noneMatch(this::text);
	}

	/** Its last sum. */
	Optional<MoneyCell> last() {
		return columns().filter((each) -> amount(each).isPresent())
			.mapToObj(this::cell)
			.reduce((first, second) -> second);
	}

	private MoneyCell cell(int column) {
		return new MoneyCell(this.row.cell(column), amount(column).orElseThrow(), this.row.at());
	}

	/** Gives its sums to a line; those that no head parts are of this kind. */
	void fill(MoneyLine line, Slag slag) {
		List<Integer> sums = columns().filter(
				(each) -> each >= this.head.first() && each < this.head.columns().size() && amount(each).isPresent())
			.boxed()
			.toList();
		List<Integer> under = moved(sums).orElse(sums);
		for (int i = 0; i < sums.size(); i++) {
			MoneyCell cell = cell(sums.get(i));
			this.head.keys(under.get(i), slag).forEach((key) -> line.put(key, cell));
		}
	}

	/**
	 * A label that stands among the sums moves them aside: they are those of the heading
	 * that it stands under.
	 */
	private Optional<List<Integer>> moved(List<Integer> sums) {
		Stream<Integer> labels = columns().boxed()
			.filter((each) -> each >= this.head.first() && each < this.head.columns().size() && text(each));
		return labels.findFirst()
			.map((label) -> IntStream.range(0, this.head.columns().size())
				.boxed()
				.filter((each) -> this.head.columns().get(each).slag() == this.head.columns().get(label).slag())
				.collect(Collectors.toList()))
			.filter((block) -> block.size() == sums.size());
	}

}
