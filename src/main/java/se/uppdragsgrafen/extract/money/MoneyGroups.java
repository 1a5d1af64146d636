package se.uppdragsgrafen.extract.money;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Ekonomirad.Niva;

/** What the lines of a table of money are about: the groups, units and sums in it. */
final class MoneyGroups {

	private final MoneyContext context;

	private final List<MoneyLine> lines = new ArrayList<>();

	/** The heading that units stand under. */
	private @Nullable MoneyLine group;

	/** Whose income, cost and net stand on rows of their own. */
	private @Nullable MoneyLine owner;

	/** The last unit. */
	private @Nullable MoneyLine unit;

	private String namnd = "";

	MoneyGroups(MoneyContext context) {
		this.context = context;
	}

	/** All lines but headings that nothing stands under. */
	List<MoneyLine> lines() {
		return this.lines.stream().filter((each) -> !each.cells().isEmpty() || each.niva() == Niva.GRUPP).toList();
	}

	void add(MoneyLine line) {
		this.lines.add(line);
	}

	/** A new head: what stood before it is of no group of this. */
	void close() {
		this.group = null;
		this.owner = null;
	}

	/** The body that the lines from here belong to. */
	void namnd(String name) {
		this.namnd = name;
	}

	boolean owned() {
		return this.owner != null;
	}

	/** A heading: what follows stands under it. */
	void open(MoneyLabel label, MoneyHead under, Span at) {
		this.group = new MoneyLine(Niva.GRUPP, label.text(), under).from(at).of(this.namnd);
		this.lines.add(this.group);
		this.unit = null;
		this.owner = null;
	}

	/** Whose income, cost and net the next rows are. */
	MoneyLine owner(MoneyHead under) {
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

	/** The line that a row with amounts is about. */
	MoneyLine line(MoneyLabel label, MoneyRow row, MoneyHead under) {
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
