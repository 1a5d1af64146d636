package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words → cells, by the gutters between them. */
final class Columns {

	private final List<Gutter> gutters;

	Columns(List<Gutter> gutters) {
		this.gutters = gutters;
	}

	int count() {
		return this.gutters.size() + 1;
	}

	/** What stands in each column of a line. */
	List<List<Word>> parts(Chunked line) {
		List<List<Word>> parts = new ArrayList<>();
		for (int i = 0; i < count(); i++) {
			parts.add(new ArrayList<>());
		}
		for (PrintedLine chunk : line.chunks()) {
			int first = column(chunk.words().getFirst());
			boolean whole = over(chunk);
			chunk.words().forEach((word) -> parts.get(whole ? first : column(word)).add(word));
		}
		return parts;
	}

	/** Whether words run over a gutter, as a head of several columns does. */
	private boolean over(PrintedLine chunk) {
		return chunk.words()
			.stream()
			.anyMatch((word) -> this.gutters.stream()
				.anyMatch((each) -> word.left() < each.middle() && word.right() > each.middle()));
	}

	private int column(Word word) {
		int column = 0;
		while (column < this.gutters.size() && word.middle() > this.gutters.get(column).middle()) {
			column++;
		}
		return column;
	}

	/**
	 * For each column, where its longest line ends; lines that run into the next do not
	 * count.
	 */
	List<Float> rights(List<List<List<Word>>> lines) {
		List<Float> rights = new ArrayList<>(Collections.nCopies(count(), 0F));
		for (List<List<Word>> line : lines) {
			for (int i = 0; i < count(); i++) {
				float right = line.get(i).isEmpty() ? 0 : line.get(i).getLast().right();
				boolean inside = i == this.gutters.size() || right <= this.gutters.get(i).to();
				rights.set(i, inside ? Math.max(rights.get(i), right) : rights.get(i));
			}
		}
		return rights;
	}

}
