package se.uppdragsgrafen.document;

import java.util.List;

/**
 * A line that is set, and perhaps has its place on a page.
 *
 * @param kind what it is of
 * @param block which block it is of
 * @param parts what is printed, from the left
 * @param size of the font
 * @param above how far under the line before it stands
 * @param y its place on a page, from below
 * @param rules between the columns of a table; empty for text, and for all lines of a row
 * but the first
 * @param height of the row that it begins
 */
record SetLine(Kind kind, int block, List<Part> parts, float size, float above, float y, List<Float> rules,
		float height) {

	/** Between a cell's text and its rules. */
	static final float PADDING = 2;

	SetLine at(float place) {
		return new SetLine(this.kind, this.block, this.parts, this.size, this.above, place, this.rules, this.height);
	}

	String text() {
		return this.parts.getFirst().text();
	}

	/** What a line is of. */
	enum Kind {

		HEADING, TEXT, ROW_BEGINS, ROW_GOES_ON

	}

	/**
	 * A piece of text.
	 *
	 * @param x where it begins
	 * @param text what it says
	 */
	record Part(float x, String text) {
	}

}
