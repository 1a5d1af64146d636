package se.uppdragsgrafen.extract.reading;

/** A text that is longer than a cell of a data package → its beginning, which says so. */
public final class Cut {

	/** Stands where the rest is left to the document, whose lines are the evidence. */
	public static final String MARK = " [… resten står i dokumentet]";

	private Cut() {
	}

	/**
	 * The text, or as much of it as there is room for, cut between words if it has any.
	 */
	public static String to(int longest, String text) {
		if (text.length() <= longest) {
			return text;
		}
		int room = longest - MARK.length();
		int end = text.lastIndexOf(' ', room);
		if (end < room / 2) {
			end = Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
		}
		return text.substring(0, end).strip() + MARK;
	}

}
