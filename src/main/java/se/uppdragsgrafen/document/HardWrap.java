package se.uppdragsgrafen.document;

import java.util.List;

/** Text whose lines were broken at a width: a line that is full goes on in the next. */
final class HardWrap {

	/** Longer lines are whole paragraphs. */
	private static final int WIDEST = 120;

	private static final int NARROWEST = 40;

	private final int width;

	private HardWrap(int width) {
		this.width = width;
	}

	/** The width of a text; none where a line is a paragraph. */
	static HardWrap of(List<Line> lines) {
		int widest = lines.stream().mapToInt((each) -> each.original().stripTrailing().length()).max().orElse(0);
		return new HardWrap((widest <= WIDEST && widest >= NARROWEST) ? widest : Integer.MAX_VALUE);
	}

	/** Whether the first word of the next line would not have fitted on this one. */
	boolean full(Line line, Line next) {
		if (this.width == Integer.MAX_VALUE || next.original().isBlank()) {
			return false;
		}
		String following = next.original().strip();
		int space = following.indexOf(' ');
		int word = (space < 0) ? following.length() : space;
		return line.original().stripTrailing().length() + 1 + word > this.width;
	}

}
