package se.uppdragsgrafen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Text in a proportional font, broken into lines, with long words parted. */
final class Type {

	static {
		PdfFonts.install();
	}

	static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

	private static final int SHORTEST_PART = 3;

	private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u", "y", "å", "ä", "ö");

	private Type() {
	}

	static float width(String text, float size) {
		try {
			return FONT.getStringWidth(text) / 1000 * size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lines that are no wider, as many words on each as have room. */
	static List<String> wrapped(String text, float width, float size) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : words(text)) {
			String rest = word;
			while (!rest.isEmpty()) {
				String longer = line.isEmpty() ? rest : line + " " + rest;
				if (width(longer, size) <= width) {
					line = longer;
					break;
				}
				int part = part(line.isEmpty() ? "" : line + " ", rest, width, size);
				if (part > 0) {
					lines.add((line.isEmpty() ? "" : line + " ") + rest.substring(0, part) + "-");
					rest = rest.substring(part);
				}
				else if (line.isEmpty()) {
					line = rest;
					break;
				}
				else {
					lines.add(line);
				}
				line = "";
			}
		}
		lines.add(line);
		return lines;
	}

	/**
	 * What may stand alone at the end of a line: "hälso- och" may be parted there, "1- 2"
	 * may not.
	 */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : text.split(" ", -1)) {
			boolean stays = !words.isEmpty() && words.getLast().endsWith("-") && words.getLast().length() > 1
					&& !Hyphen.joined(words.getLast(), word).equals(words.getLast() + " " + word);
			if (stays) {
				words.set(words.size() - 1, words.getLast() + " " + word);
			}
			else {
				words.add(word);
			}
		}
		return words;
	}

	/**
	 * How many letters of a word have room, parted between syllables; 0 where none may
	 * be.
	 */
	private static int part(String before, String word, float width, float size) {
		if (!word.chars().allMatch((each) -> Character.isLetter(each) || ".,:;)".indexOf(each) >= 0)) {
			return 0;
		}
		int letters = (int) word.chars().filter(Character::isLetter).count();
		for (int i = letters - SHORTEST_PART; i >= SHORTEST_PART; i--) {
			boolean syllable = !vowel(word, i) && vowel(word, i + 1) && (vowel(word, i - 1) || vowel(word, i - 2));
			String line = before + word.substring(0, i) + "-";
			if (syllable && width(line, size) <= width
					&& Hyphen.joined(line, word.substring(i)).equals(before + word)) {
				return i;
			}
		}
		return 0;
	}

	private static boolean vowel(String word, int at) {
		return VOWELS.contains(word.substring(at, at + 1));
	}

}
