package se.uppdragsgrafen.document;

import java.text.Normalizer;

/** Characters that look alike become the same one. */
final class Characters {

	private static final int BULLET_OF_SYMBOL_FONTS = 0xF0B7;

	private Characters() {
	}

	/**
	 * Plain blanks, one at a time, none at the ends; no soft hyphens and nothing of no
	 * width; letters in one piece.
	 */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach((each) -> append(plain, each));
		return plain.toString().strip();
	}

	private static void append(StringBuilder plain, int character) {
		if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
				plain.append(' ');
			}
		}
		else if (character == BULLET_OF_SYMBOL_FONTS) {
			plain.append('•');
		}
		else if (Character.getType(character) != Character.FORMAT
				&& Character.getType(character) != Character.CONTROL) {
			plain.appendCodePoint(character);
		}
	}

}
