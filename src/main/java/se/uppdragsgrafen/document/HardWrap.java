package se.uppdragsgrafen.document;

import java.util.List;

/** Text whose lines were broken at a width: a line that is full goes on in the next. */
final class HardWrap {

	/** Longer lines are whole paragraphs. */
	private static final int WIDEST = 120;

	private static final int NARROWEST = 40;

	private static final int FEWEST = 3;

	private final int width;

	private HardWrap(int width) {
		this.width = width;
	}

	/** The width of a text; none where a line is a paragraph. */
	static HardWrap of(List<Line> lines) {
		int widest = lines.stream().mapToInt((each) -> each.original().stripTrailing().length()).max().orElse(0);
		HardWrap wrap = new HardWrap((widest <= WIDEST && widest >= NARROWEST) ? widest : Integer.MAX_VALUE);
		return wrap.shows(lines) ? wrap : new HardWrap(Integer.MAX_VALUE);
	}

	/**
	 * Some line is always the longest; where text was broken, small letters go on after
	 * full lines.
	 */
	private boolean shows(List<Line> lines) {
		int full = 0;
		int small = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (full(lines.get(i), lines.get(i + 1))) {
				full++;
				small += Character.isLowerCase(lines.get(i + 1).original().strip().codePointAt(0)) ? 1 : 0;
			}
		}
		return full >= FEWEST && small * 2 >= full;
	}

	/** Whether the first word of the next line would not have fitted on this one. */
	boolean full(Line line, Line next) {
		if (this.width == Integer.MAX_VALUE || next.original().isBlank() || line.original().isBlank()) {
			return false;
		}
		String following = next.original().strip();
		int space = following.indexOf(' ');
		int word = (space < 0) ? following.length() : space;
		return line.original().stripTrailing().length() + 1 + word > this.width;
	}

}
