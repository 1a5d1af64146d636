package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a page that stand on one line. */
final class PrintedLine {

	/** Columns are further from each other than this, in heights of the font. */
	static final float GAP = 0.9F;

	/** So many times the usual space, where a line is spaced out to the margin. */
	private static final float SPACED = 2.2F;

	private static final float SPACED_OUT = 0.4F;

	private static final float FIRST_MARKER = 4;

	private static final float LATER_BULLET = 2.5F;

	private final List<Word> words;

	/** Notes and their marks are smaller than what they stand on. */
	private final Word largest;

	/**
	 * A line.
	 * @param words from the left, at least one
	 */
	PrintedLine(List<Word> words) {
		this.words = List.copyOf(words);
		Word most = words.getFirst();
		for (Word each : words) {
			most = (each.size() > most.size()) ? each : most;
		}
		this.largest = most;
	}

	List<Word> words() {
		return this.words;
	}

	float left() {
		return this.words.getFirst().left();
	}

	float right() {
		return this.words.getLast().right();
	}

	float size() {
		return this.largest.size();
	}

	float base() {
		return this.largest.base();
	}

	String text() {
		return this.words.stream().map(Word::text).collect(Collectors.joining(" "));
	}

	/** Groups of words with wide gaps between. */
	List<PrintedLine> chunks() {
		float gap = gap();
		List<PrintedLine> chunks = new ArrayList<>();
		List<Word> chunk = new ArrayList<>();
		for (Word each : this.words) {
			boolean first = chunks.isEmpty();
			if (!chunk.isEmpty() && each.left() - chunk.getLast().right() > gap && !marker(chunk, each, first)) {
				chunks.add(new PrintedLine(chunk));
				chunk.clear();
			}
			chunk.add(each);
		}
		chunks.add(new PrintedLine(chunk));
		return chunks;
	}

	/**
	 * How wide a gap parts columns here; no line is spaced out by more than half a
	 * height.
	 */
	private float gap() {
		float narrowest = SPACED_OUT * size();
		for (int i = 1; i < this.words.size(); i++) {
			narrowest = Math.min(narrowest, this.words.get(i).left() - this.words.get(i - 1).right());
		}
		return Math.max(GAP * size(), narrowest * SPACED);
	}

	/** Whether a chunk is the mark of an item whose text comes after it. */
	private boolean marker(List<Word> chunk, Word next, boolean first) {
		if (chunk.size() > 1 || next.text().equals(chunk.getFirst().text())) {
			return false;
		}
		Word mark = chunk.getFirst();
		float gap = (next.left() - mark.right()) / size();
		return first ? gap < FIRST_MARKER && Item.is(mark.text()) : gap < LATER_BULLET && Item.bullet(mark.text());
	}

}
