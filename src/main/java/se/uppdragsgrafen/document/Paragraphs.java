package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** Where one paragraph ends and another begins, among lines under each other. */
final class Paragraphs {

	/**
	 * So much of the lines between two gaps go on in the next one, where they are
	 * wrapped.
	 */
	private static final float MOST = 0.5F;

	private static final float OTHER_SIZE = 0.6F;

	/** A page may end this many lines early, to keep lines together. */
	private static final float LINES_EARLY = 3.5F;

	/** Lines of one paragraph do not grow without end. */
	private static final int LONGEST = 2000;

	private final List<PrintedLine> lines;

	/** Where lines end, for each of them. */
	private final List<Float> rights = new ArrayList<>();

	private final Measures measures;

	Paragraphs(Zone.Prose prose, Measures measures) {
		this.lines = prose.lines();
		this.measures = measures;
		int from = 0;
		for (int i = 1; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || apart(this.lines.get(i - 1), this.lines.get(i))) {
				addRights(this.lines.subList(from, i), prose.right());
				from = i;
			}
		}
	}

	/** Text that is set narrower than the page is wrapped at an edge of its own. */
	private void addRights(List<PrintedLine> run, float right) {
		float own = (float) run.stream().mapToDouble(PrintedLine::right).max().orElse(right);
		int goingOn = 0;
		for (int i = 1; i < run.size(); i++) {
			boolean wrapped = Character.isLowerCase(run.get(i).text().codePointAt(0))
					&& !PrintedCell.fits(run.get(i - 1), run.get(i), own);
			goingOn += wrapped ? 1 : 0;
		}
		boolean narrow = run.size() > 2 && goingOn > MOST * (run.size() - 1);
		run.forEach((_) -> this.rights.add(narrow ? own : Math.max(own, right)));
	}

	/**
	 * Whether a line begins a paragraph.
	 * @param paragraph the lines of the one before, perhaps on another page
	 * @param index which line of these
	 * @param room what is left of the page before, in points
	 */
	boolean parted(List<PrintedLine> paragraph, int index, float room) {
		PrintedLine before = paragraph.getLast();
		PrintedLine line = this.lines.get(index);
		boolean sameColumn = index > 0;
		float right = this.rights.get(Math.max(0, sameColumn ? index - 1 : index));
		if (Math.abs(before.size() - line.size()) > OTHER_SIZE || paragraph.size() > LONGEST) {
			return true;
		}
		if (!sameColumn) {
			return !goesOnElsewhere(before, line, room, right);
		}
		if (apart(before, line)) {
			return true;
		}
		return within(paragraph, line, right);
	}

	private boolean apart(PrintedLine before, PrintedLine line) {
		float usual = this.measures.leading() * Math.max(before.size(), line.size());
		float down = line.base() - before.base();
		return down > Measures.APART * usual || down <= 0;
	}

	private boolean goesOnElsewhere(PrintedLine before, PrintedLine line, float room, float right) {
		String text = line.text();
		if (Item.is(line.words().getFirst().text()) || this.measures.level(line.size()) > 0
				|| room > LINES_EARLY * this.measures.leading() * line.size()) {
			return false;
		}
		if (Hyphen.ends(before.text()) && Character.isLowerCase(text.codePointAt(0))) {
			return true;
		}
		return !PrintedCell.fits(before, line, right)
				&& (Character.isLowerCase(text.codePointAt(0)) || Sentence.open(before.text()));
	}

	private boolean within(List<PrintedLine> paragraph, PrintedLine line, float right) {
		PrintedLine before = paragraph.getLast();
		String mark = line.words().getFirst().text();
		if (Hyphen.ends(before.text()) && Character.isLowerCase(mark.codePointAt(0))) {
			return false;
		}
		if (PrintedCell.fits(before, line, right)) {
			return true;
		}
		PrintedLine first = paragraph.getFirst();
		boolean item = first.words().size() > 1 && Item.is(first.words().getFirst().text());
		if (item && Item.is(mark) && line.left() < first.words().get(1).left() - 1) {
			return true;
		}
		return Item.is(mark) && line.words().size() > 1 && !Sentence.open(before.text());
	}

}
