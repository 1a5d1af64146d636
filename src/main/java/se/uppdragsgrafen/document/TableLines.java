package se.uppdragsgrafen.document;

import java.util.List;

/** Finds which lines of a page belong to one table, where no rules are drawn. */
final class TableLines {

	/** Rows may be so far apart, in sizes of the font, whatever the table. */
	private static final float ROW = 2.1F;

	private static final float FARTHEST = 4;

	/** A line with one cell must be nearer. */
	private static final float ALONE = 1.5F;

	private static final float BETWEEN = 1.9F;

	/** Running text does not begin so far to the right. */
	private static final float LATER = 2.6F;

	private static final float LOOSER = 1.4F;

	private static final float SAME = 1.15F;

	private static final float WIDEST = 0.7F;

	private static final float EXACT = 2;

	private final List<Chunked> lines;

	private final float leading;

	TableLines(List<Chunked> lines, float leading) {
		this.lines = lines;
		this.leading = leading;
	}

	/** The last line of the table that this line is in. */
	int end(int first) {
		int end = first;
		float farthest = 0;
		while (end + 1 < this.lines.size()) {
			float down = down(end);
			boolean goesOn = this.lines.get(end + 1).several() ? down <= farthest(end, farthest)
					: alone(first, end, farthest);
			if (!goesOn || down <= 0) {
				return end;
			}
			farthest = Math.max(farthest, down);
			end++;
		}
		return end;
	}

	private float farthest(int end, float farthest) {
		boolean more = end + 2 < this.lines.size() && this.lines.get(end + 2).several();
		float regular = more ? SAME * down(end + 1) : 0;
		return Math.min(FARTHEST, Math.max(Math.max(ROW, LOOSER * farthest), regular));
	}

	/** Whether a line with one cell belongs to the lines above it. */
	private boolean alone(int first, int end, float farthest) {
		PrintedLine line = this.lines.get(end + 1).line();
		float down = down(end);
		boolean more = end + 2 < this.lines.size() && this.lines.get(end + 2).several() && down(end + 1) <= BETWEEN;
		List<Gutter> gutters = gutters(first, end);
		boolean later = !gutters.isEmpty() && line.left() >= gutters.getFirst().to() - 1;
		float near = later ? LATER : more ? BETWEEN : ALONE;
		if (down > Math.max(near, SAME * farthest)) {
			return false;
		}
		boolean over = gutters.stream().anyMatch((each) -> line.left() < each.from() && line.right() > each.to());
		float left = this.lines.get(first).line().left();
		float right = this.lines.get(first).line().right();
		boolean narrow = line.right() - line.left() < WIDEST * (right - left);
		return !over || (more && narrow);
	}

	/** The first line of the table that these lines are in, not before a line. */
	int start(int first, int end, int earliest) {
		List<Gutter> gutters = gutters(first, end);
		float row = (end > first) ? down(first) : 0;
		int start = first;
		while (start > earliest && !gutters.isEmpty()) {
			PrintedLine line = this.lines.get(start - 1).line();
			float down = down(start - 1);
			boolean later = down <= ROW && line.left() >= gutters.getFirst().from() && begins(line, first, end);
			boolean padded = row > Measures.APART * this.leading && down <= SAME * row
					&& line.right() <= gutters.getFirst().to();
			if (this.lines.get(start - 1).several() || down <= 0 || !(later || padded)) {
				return start;
			}
			start--;
		}
		return start;
	}

	/** Whether a line begins or ends where something in these lines does. */
	private boolean begins(PrintedLine line, int first, int end) {
		return this.lines.subList(first, end + 1)
			.stream()
			.flatMap((each) -> each.chunks().stream())
			.anyMatch((each) -> Math.abs(each.left() - line.left()) < EXACT
					|| Math.abs(each.right() - line.right()) < EXACT);
	}

	private List<Gutter> gutters(int from, int to) {
		return Gutter.of(this.lines.subList(from, to + 1).stream().map(Chunked::chunks).toList());
	}

	private float down(int line) {
		return this.lines.get(line).down(this.lines.get(line + 1));
	}

}
