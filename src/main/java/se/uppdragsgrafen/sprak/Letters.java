package se.uppdragsgrafen.sprak;

import java.text.Normalizer;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * One way to write each letter. Takes words, not texts: composing long runs of marks is
 * slow.
 */
final class Letters {

	private static final char FIRST_BEYOND_ASCII = 128;

	static final char SOFT_HYPHEN = '\u00ad';

	private Letters() {
	}

	/** Accents off, except on å, ä and ö, which are letters of their own. */
	static String plain(String word) {
		String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
		StringBuilder plain = new StringBuilder(composed.length());
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			switch (c) {
				case 'å', 'ä', 'ö' -> plain.append(c);
				case 'æ' -> plain.append('ä');
				case 'ø' -> plain.append('ö');
				default -> plain.append(isLetterOfItsOwn(c) ? ascii(c) : "");
			}
		}
		return plain.toString();
	}

	/**
	 * An accent that composes with nothing is none, nor is a place where a line could
	 * break.
	 */
	private static boolean isLetterOfItsOwn(char c) {
		return c != SOFT_HYPHEN && Character.getType(c) != Character.NON_SPACING_MARK;
	}

	/** As someone writes who has no å, ä and ö on the keyboard. */
	static String withoutDots(String word) {
		return word.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
	}

	private static String ascii(char c) {
		if (c < FIRST_BEYOND_ASCII) {
			return String.valueOf(c);
		}
		char[] folded = new char[4];
		int length = ASCIIFoldingFilter.foldToASCII(new char[] { c }, 0, folded, 0, 1);
		return new String(folded, 0, length);
	}

}
