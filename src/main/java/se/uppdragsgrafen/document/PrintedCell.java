package se.uppdragsgrafen.document;

import java.util.List;

/** Lines in a cell → its text, a line per paragraph. */
final class PrintedCell {

	/** So much farther apart than the closest lines of the table is another paragraph. */
	private static final float APART = 1.1F;

	private static final float SPACE = 0.28F;

	private PrintedCell() {
	}

	/**
	 * The text.
	 * @param lines from the top
	 * @param right where the longest line of the column ends
	 * @param down from line to line in the table
	 */
	static String text(List<PrintedLine> lines, float right, float down) {
		StringBuilder text = new StringBuilder();
		String paragraph = "";
		PrintedLine before = null;
		for (PrintedLine each : lines) {
			String words = Characters.plain(each.text());
			if (before == null) {
				paragraph = words;
			}
			else if (parted(before, each, right, down)) {
				text.append(paragraph).append('\n');
				paragraph = words;
			}
			else {
				paragraph = Hyphen.joined(paragraph, words);
			}
			before = each;
		}
		return Cell.whole(text.append(paragraph).toString()).strip();
	}

	private static boolean parted(PrintedLine before, PrintedLine next, float right, float down) {
		String first = next.words().getFirst().text();
		if (Item.bullet(first)) {
			return true;
		}
		if (Hyphen.ends(before.words().getLast().text()) && Character.isLowerCase(first.codePointAt(0))) {
			return false;
		}
		return next.base() - before.base() > APART * down || fits(before, next, right);
	}

	/**
	 * Whether a line would have had room for the beginning of the next one, so that
	 * somebody ended it.
	 */
	static boolean fits(PrintedLine line, PrintedLine next, float right) {
		return line.right() + SPACE * line.size() + beginning(next) <= right - 1;
	}

	/** A word that ends in a hyphen stays with the one after it. */
	private static float beginning(PrintedLine line) {
		List<Word> words = line.words();
		int last = 0;
		while (last < words.size() - 1 && words.get(last).text().endsWith("-")) {
			last++;
		}
		return words.get(last).right() - line.left();
	}

}
