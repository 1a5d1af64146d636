package se.uppdragsgrafen.document;

import java.util.List;

/**
 * A line of a page, and the groups of words in it.
 *
 * @param line the whole
 * @param chunks with wide gaps between
 */
record Chunked(PrintedLine line, List<PrintedLine> chunks) {

	/** A gap this wide makes two columns of a line alone. */
	private static final float WIDE = 1.2F;

	static Chunked of(PrintedLine line) {
		return new Chunked(line, line.chunks());
	}

	boolean several() {
		return this.chunks.size() > 1;
	}

	/** Whether this line alone is a row of cells. */
	boolean wide() {
		for (int i = 1; i < this.chunks.size(); i++) {
			if (this.chunks.get(i).left() - this.chunks.get(i - 1).right() > WIDE * this.line.size()) {
				return true;
			}
		}
		return false;
	}

	/** How far down the next line is, in sizes of the font. */
	float down(Chunked next) {
		return (next.line.base() - this.line.base()) / Math.max(1, Math.min(this.line.size(), next.line.size()));
	}

}
