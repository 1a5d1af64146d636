package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

/** Marks of items that are drawn and not written, as browsers do. */
final class Dots {

	private static final float FARTHEST = 2.5F;

	/** More is a drawing. */
	private static final int MOST = 300;

	private Dots() {
	}

	/**
	 * Writes them into their lines.
	 * @param dots left, top, right and bottom of each
	 */
	static List<PrintedLine> with(List<PrintedLine> lines, List<float[]> dots) {
		return (dots.isEmpty() || dots.size() > MOST) ? lines : lines.stream().map((line) -> with(line, dots)).toList();
	}

	private static PrintedLine with(PrintedLine line, List<float[]> dots) {
		List<Word> words = new ArrayList<>();
		for (Word word : line.words()) {
			float before = words.isEmpty() ? 0 : words.getLast().right();
			dots.stream()
				.filter((dot) -> dot[0] > before && beside(dot, word))
				.findFirst()
				.ifPresent((dot) -> words.add(new Word("•", dot[0], dot[2], word.base(), word.size())));
			words.add(word);
		}
		return new PrintedLine(words);
	}

	private static boolean beside(float[] dot, Word word) {
		float middle = (dot[1] + dot[3]) / 2;
		return middle < word.base() && middle > word.base() - word.size() && dot[2] < word.left()
				&& word.left() - dot[2] < FARTHEST * word.size();
	}

}
