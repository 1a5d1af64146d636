package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** Lines → pages, broken only where a reader can tell what goes on. */
final class Pages {

	static final float LEFT = 60;

	static final float RIGHT = 535;

	private static final float TOP = 770;

	private static final float BOTTOM = 60;

	/** A table that is no longer is not broken. */
	private static final int SHORT = 12;

	private final List<SetLine> lines;

	Pages(List<SetLine> lines) {
		this.lines = lines;
	}

	List<List<SetLine>> pages() {
		List<List<SetLine>> pages = new ArrayList<>();
		int from = 0;
		while (from < this.lines.size()) {
			int to = end(from);
			pages.add(placed(from, to));
			from = to;
		}
		return pages;
	}

	private List<SetLine> placed(int from, int to) {
		List<SetLine> page = new ArrayList<>();
		float y = TOP;
		for (int i = from; i < to; i++) {
			y -= (i == from) ? 0 : this.lines.get(i).above();
			page.add(this.lines.get(i).at(y));
		}
		return page;
	}

	private int end(int from) {
		float y = TOP;
		int end = from + 1;
		while (end < this.lines.size() && y - this.lines.get(end).above() >= BOTTOM) {
			y -= this.lines.get(end).above();
			end++;
		}
		if (end == this.lines.size()) {
			return end;
		}
		for (int i = end; i > from + 1; i--) {
			if (mayBreak(i, y - BOTTOM)) {
				return i;
			}
			y += this.lines.get(i - 1).above();
		}
		return end;
	}

	/**
	 * Whether a page may begin with a line, where the one before had this much room left.
	 */
	private boolean mayBreak(int at, float room) {
		SetLine before = this.lines.get(at - 1);
		SetLine next = this.lines.get(at);
		if (next.kind() == SetLine.Kind.ROW_GOES_ON || before.kind() == SetLine.Kind.HEADING) {
			return false;
		}
		boolean same = before.block() == next.block();
		if (next.kind() == SetLine.Kind.ROW_BEGINS) {
			boolean small = this.lines.stream().filter((each) -> each.block() == next.block()).count() <= SHORT;
			boolean afterTable = before.kind() != SetLine.Kind.TEXT;
			return same ? !small && room < next.height() : !afterTable || room > next.height() + 4 * next.size();
		}
		return before.kind() != SetLine.Kind.TEXT || next.kind() != SetLine.Kind.TEXT
				|| same == seemsToGoOn(before, next);
	}

	private static boolean seemsToGoOn(SetLine before, SetLine next) {
		SetLine.Part last = before.parts().getLast();
		String first = next.text();
		float end = last.x() + Type.width(last.text() + " " + first.split(" ", 2)[0], before.size());
		boolean lower = Character.isLowerCase(first.codePointAt(0));
		boolean hyphen = Hyphen.ends(last.text()) && lower;
		return next.parts().size() == 1 && (hyphen || (end > RIGHT - 1 && (lower || Sentence.open(last.text()))));
	}

}
