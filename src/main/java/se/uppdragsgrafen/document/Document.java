package se.uppdragsgrafen.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A published text, read once.
 *
 * @param name of the file
 * @param sha256 of its bytes, in hexadecimal
 * @param lines all of them, as published
 * @param blocks what they say, in reading order; still with page heads in the flow (see
 * {@link Flow})
 */
public record Document(String name, String sha256, List<Line> lines, List<Block> blocks) {

	public Document {
		lines = List.copyOf(lines);
		blocks = List.copyOf(blocks);
	}

	/** The page that lines begin on, from 1; null where the document has no pages. */
	public @Nullable Integer page(Span at) {
		return this.lines.get(at.from() - 1).page();
	}

	/** The same lines read as these blocks. */
	public Document with(List<Block> others) {
		return new Document(this.name, this.sha256, this.lines, others);
	}

}
