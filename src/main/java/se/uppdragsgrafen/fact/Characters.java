package se.uppdragsgrafen.fact;

/** Which characters the texts of facts may hold. */
public final class Characters {

	private Characters() {
	}

	/**
	 * Whether a character is one of a text: no control character but those of layout,
	 * nothing that Unicode keeps for no character, no mark that turns the direction of
	 * what is read.
	 */
	public static boolean plain(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
			case Character.SURROGATE -> false;
			case Character.UNASSIGNED -> !none(character);
			case Character.FORMAT -> !turning(character);
			default -> true;
		};
	}

	/** Whether all of a text are. */
	public static boolean plain(String text) {
		return text.codePoints().allMatch(Characters::plain);
	}

	/** The text without the others; a control character becomes a blank. */
	public static String without(String text) {
		if (plain(text)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach((each) -> {
			if (plain(each)) {
				plain.appendCodePoint(each);
			}
			else if (Character.getType(each) == Character.CONTROL) {
				plain.append(' ');
			}
		});
		return plain.toString();
	}

	private static boolean none(int character) {
		return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
	}

	private static boolean turning(int character) {
		return character == 0x061C || character == 0x200E || character == 0x200F
				|| (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
	}

}
