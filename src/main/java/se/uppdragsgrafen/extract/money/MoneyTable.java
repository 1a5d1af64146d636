package se.uppdragsgrafen.extract.money;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;
import se.uppdragsgrafen.fact.Ekonomirad.Slag;

/** A table of money as printed: its lines, before anything is made of them. */
final class MoneyTable {

	private final List<Table.Row> rows;

	private final MoneyContext context;

	private final MoneyGroups groups;

	/** Lines that only say how others are to be read. */
	private final List<Span> heads = new ArrayList<>();

	private @Nullable MoneyHead head;

	private boolean history;

	/** Whether sums of income and cost stand under what they consist of. */
	private boolean statement;

	/** Whether something else than income and cost counts in the result. */
	private boolean others;

	private MoneyTable(Table table, MoneyContext context, @Nullable MoneyHead goesOn) {
		this.rows = table.rows();
		this.context = context;
		this.groups = new MoneyGroups(context);
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
		return money;
	}

	List<MoneyLine> lines() {
		return this.groups.lines();
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
		this.groups.close();
		this.history = false;
		this.statement = !next.slags() && has(Slag.INTAKT, rowsFrom) && has(Slag.KOSTNAD, rowsFrom);
		this.others = false;
		MoneyLabel label = MoneyLabel.of(next.label());
		if (!label.empty() && unnamedSum(next, rowsFrom)) {
			this.groups.open(label, next, next.at());
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

	private void read(MoneyRow row, MoneyHead under) {
		row.namnd().ifPresent(this.groups::namnd);
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
			if (slag != null && (this.groups.owned() || slag != Slag.NETTO)) {
				whole(label, slag, row, under);
			}
			else if (this.statement) {
				part(label, row, under);
			}
			else {
				row.fill(this.groups.line(label, row, under), under.slag());
			}
		}
	}

	private void heading(MoneyLabel label, MoneyRow row, MoneyHead under) {
		if (this.statement && Slags.row(label.text()).isPresent()) {
			this.heads.add(row.at());
		}
		else if (!label.empty()) {
			this.groups.open(label, under, row.at());
		}
	}

	/** A result in which something else counts too is not income and cost together. */
	private void whole(MoneyLabel label, Slag slag, MoneyRow row, MoneyHead under) {
		if (slag != Slag.NETTO || !this.others || Slags.in(label.text()).isPresent()) {
			row.fill(this.groups.owner(under), slag);
		}
	}

	/** What income or cost consists of; a row that does not say which is not read. */
	private void part(MoneyLabel label, MoneyRow row, MoneyHead under) {
		Slag slag = Slags.in(label.text()).orElse(Slag.NETTO);
		if (slag == Slag.NETTO) {
			this.others = true;
			return;
		}
		MoneyLine line = new MoneyLine(Niva.VARAV, label.text(), under).in(this.groups.owner(under)).from(row.at());
		row.fill(line, slag);
		this.groups.add(line);
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
		this.groups.add(line);
	}

}
