package se.uppdragsgrafen.document;

/**
 * Running text, a heading or an item of a list: one thought, however many lines it was
 * printed on.
 *
 * @param text with plain blanks, without marks of emphasis, hyphenation undone
 * @param marker what stood before the text: "-", "•", "1.", for a heading "#" to
 * "######"; else empty
 * @param at the lines it stands on
 */
public record Paragraph(String text, String marker, Span at) implements Block {

	/** Whether it is an item of a list. */
	public boolean item() {
		return !this.marker.isEmpty() && !heading();
	}

	/** Whether the document itself marks it as a heading. */
	public boolean heading() {
		return this.marker.startsWith("#");
	}

	/** This paragraph with another text on more lines. */
	Paragraph and(String joined, Span more) {
		return new Paragraph(joined, this.marker, this.at.and(more));
	}

}
