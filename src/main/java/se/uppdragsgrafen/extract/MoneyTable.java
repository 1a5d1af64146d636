package se.uppdragsgrafen.extract;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/** A table of money as printed: its lines, before anything is made of them. */
final class MoneyTable {

	private final List<Table.Row> rows;

	private final MoneyContext context;

	private final List<MoneyLine> lines = new ArrayList<>();

	/** Lines that only say how others are to be read. */
	private final List<Span> heads = new ArrayList<>();

	private @Nullable MoneyHead head;

	/** The heading that units stand under. */
	private @Nullable MoneyLine group;

	/** Whose income, cost and net stand on rows of their own. */
	private @Nullable MoneyLine owner;

	/** The last unit. */
	private @Nullable MoneyLine unit;

	private boolean history;

	/** Whether sums of income and cost stand under what they consist of. */
	private boolean statement;

	/** Whether something else than income and cost counts in the result. */
	private boolean others;

	private String namnd = "";

	private MoneyTable(Table table, MoneyContext context, @Nullable MoneyHead goesOn) {
		this.rows = table.rows();
		this.context = context;
		this.head = goesOn;
	}

	/**
	 * Reads a table.
	 * @param before the head of the table before it, which goes on where this one has
	 * none and is as wide
	 * @return without lines where it is about something else
	 */
	static MoneyTable of(Table table, MoneyContext context, @Nullable MoneyHead before) {
		int width = table.rows().stream().mapToInt((each) -> each.cells().size()).max().orElse(0);
		boolean goesOn = before != null && before.columns().size() == width && context.captions().isEmpty();
		MoneyTable money = new MoneyTable(table, context, goesOn ? before : null);
		int at = 0;
		while (at < money.rows.size()) {
			at += money.take(at);
		}
		money.lines.removeIf((each) -> each.cells().isEmpty() && each.niva() != Niva.GRUPP);
		return money;
	}

	List<MoneyLine> lines() {
		return this.lines;
	}

	List<Span> heads() {
		return this.heads;
	}

	@Nullable MoneyHead head() {
		return this.head;
	}

	private int take(int at) {
		int heads = MoneyHead.rows(this.rows, at);
		if (heads > 0) {
			begin(MoneyHead.of(this.rows.subList(at, at + heads), this.context), at + heads);
			return heads;
		}
		if (this.head != null) {
			read(new MoneyRow(this.rows.get(at), this.head), this.head);
		}
		return 1;
	}

	private void begin(MoneyHead next, int rowsFrom) {
		this.head = next;
		this.heads.add(next.at());
		this.group = null;
		this.owner = null;
		this.history = false;
		this.statement = !next.slags() && has(Slag.INTAKT, rowsFrom) && has(Slag.KOSTNAD, rowsFrom);
		this.others = false;
		MoneyLabel label = MoneyLabel.of(next.label());
		if (!label.empty() && unnamedSum(next, rowsFrom)) {
			open(label, next, next.at());
		}
	}

	private boolean has(Slag slag, int from) {
		return this.rows.subList(from, this.rows.size())
			.stream()
			.anyMatch((each) -> Slags.row(each.cell(0)).filter(slag::equals).isPresent());
	}

	/** Whether a sum without a name follows before anything else names a group. */
	private boolean unnamedSum(MoneyHead next, int from) {
		if (next.first() == 0) {
			return false;
		}
		for (int i = from; i < this.rows.size(); i++) {
			MoneyRow row = new MoneyRow(this.rows.get(i), next);
			if (MoneyHead.rows(this.rows, i) > 0 || (row.labelled() && !row.amounts())) {
				return false;
			}
			if (row.amounts() && !row.labelled()) {
				return true;
			}
		}
		return false;
	}

	private void open(MoneyLabel label, MoneyHead under, Span at) {
		this.group = new MoneyLine(Niva.GRUPP, label.text(), under).from(at).of(this.namnd);
		this.lines.add(this.group);
		this.unit = null;
	}

	private void read(MoneyRow row, MoneyHead under) {
		this.namnd = row.namnd().orElse(this.namnd);
		MoneyLabel label = row.label();
		if (label.history()) {
			this.history = true;
			this.heads.add(row.at());
		}
		else if (this.history) {
			earlier(label, row, under);
		}
		else if (!row.amounts()) {
			heading(label, row, under);
		}
		else {
			Slag slag = under.slags() ? null : Slags.row(label.text()).orElse(null);
			if (slag != null && (this.owner != null || slag != Slag.NETTO)) {
				whole(label, slag, row, under);
			}
			else if (this.statement) {
				part(label, row, under);
			}
			else {
				row.fill(line(label, row, under), under.slag());
			}
		}
	}

	private void heading(MoneyLabel label, MoneyRow row, MoneyHead under) {
		if (this.statement && Slags.row(label.text()).isPresent()) {
			this.heads.add(row.at());
		}
		else if (!label.empty()) {
			open(label, under, row.at());
			this.owner = null;
		}
	}

	/** A result in which something else counts too is not income and cost together. */
	private void whole(MoneyLabel label, Slag slag, MoneyRow row, MoneyHead under) {
		if (slag != Slag.NETTO || !this.others || Slags.in(label.text()).isPresent()) {
			row.fill(owner(under), slag);
		}
	}

	/** What income or cost consists of; a row that does not say which is not read. */
	private void part(MoneyLabel label, MoneyRow row, MoneyHead under) {
		Slag slag = Slags.in(label.text()).orElse(Slag.NETTO);
		if (slag == Slag.NETTO) {
			this.others = true;
			return;
		}
		MoneyLine line = new MoneyLine(Niva.VARAV, label.text(), under).in(owner(under)).from(row.at());
		row.fill(line, slag);
		this.lines.add(line);
	}

	private void earlier(MoneyLabel label, MoneyRow row, MoneyHead under) {
		int month = MoneyColumn.month(label.text());
		int now = this.context.month();
		if (month == 0) {
			return;
		}
		int year = this.context.year() - ((now > 0 && month > now) ? 1 : 0);
		MoneyLine line = MoneyLine.total(label.text(), under).before().from(row.at()).from(this.heads.getLast());
		row.last()
			.ifPresent((each) -> line.put(new MoneyCell.Key(Dates.month(year, month), Slag.NETTO, Measure.AVVIKELSE),
					each));
		this.lines.add(line);
	}

	private MoneyLine owner(MoneyHead under) {
		if (this.owner == null) {
			this.owner = named(under);
			this.lines.add(this.owner);
		}
		return this.owner;
	}

	/** A unit that a heading or the head names; else what the caption names. */
	private MoneyLine named(MoneyHead under) {
		MoneyLabel label = MoneyLabel.of((this.group != null) ? this.group.name() : under.label());
		if (label.generic()) {
			return captioned(under);
		}
		this.lines.remove(this.group);
		if (Body.is(label.text())) {
			return MoneyLine.total(label.text(), under).of(label.text());
		}
		return label.sum() ? MoneyLine.total(label.text(), under) : new MoneyLine(Niva.VERKSAMHET, label.text(), under);
	}

	private MoneyLine captioned(MoneyHead under) {
		var caption = this.context.name();
		MoneyLine line = MoneyLine.total((caption != null) ? caption.text() : "Totalt", under);
		return (caption != null) ? line.from(caption.at()) : line;
	}

	private MoneyLine line(MoneyLabel label, MoneyRow row, MoneyHead under) {
		MoneyLine line = made(label, row, under);
		if (!this.lines.contains(line)) {
			this.lines.add(line);
		}
		return line.from(row.at());
	}

	private MoneyLine made(MoneyLabel label, MoneyRow row, MoneyHead under) {
		if (label.empty()) {
			return (under.first() == 0) ? captioned(under) : sum("", under);
		}
		if (label.part()) {
			MoneyLine whole = (row.aside() && this.group != null) ? this.group : this.unit;
			return new MoneyLine(Niva.VARAV, label.text(), under).in(whole)
				.of((whole != null) ? whole.namnd() : this.namnd);
		}
		if (label.sum()) {
			return sum(label.text(), under);
		}
		this.unit = new MoneyLine(Niva.VERKSAMHET, label.text(), under).in(this.group).of(this.namnd);
		return this.unit;
	}

	/** The sum of the open group, of the rows since the last one, or of all. */
	private MoneyLine sum(String text, MoneyHead under) {
		String of = MoneyLabel.of(text).sumOf();
		MoneyLine open = this.group;
		if (open != null && (text.isEmpty() || Slug.of(of).equals(Slug.of(open.name())))) {
			this.group = null;
			return open;
		}
		if (of.isEmpty()) {
			this.group = null;
			return MoneyLine.total(text.isEmpty() ? "Totalt" : text, under);
		}
		MoneyLine made = new MoneyLine(Niva.GRUPP, of, under).of(this.namnd);
		this.lines.stream()
			.filter((each) -> each.niva() == Niva.VERKSAMHET && each.parent() == null)
			.forEach((each) -> each.in(made));
		return made;
	}

}
