package se.uppdragsgrafen.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;

/**
 * Some lines that look as a profile says.
 *
 * @param holes what they name
 * @param at where they stand
 * @param blocks how many blocks they are
 * @param text as printed, lines parted by a blank
 */
record Head(Map<String, String> holes, Span at, int blocks, String text) {

	/**
	 * The head that begins at a block, each of its lines on at most {@code most} blocks.
	 */
	static Optional<Head> at(List<Template> lines, int most, List<Block> blocks, int start) {
		Head head = null;
		int next = start;
		for (Template line : lines) {
			Optional<Head> one = line(line, most, blocks, next);
			if (one.isEmpty()) {
				return one;
			}
			head = (head != null) ? head.and(one.get()) : one.get();
			next = start + head.blocks();
		}
		return Optional.ofNullable(head);
	}

	private static Optional<Head> line(Template line, int most, List<Block> blocks, int start) {
		StringBuilder text = new StringBuilder();
		Span at = null;
		for (int i = start; i < Math.min(blocks.size(), start + most); i++) {
			if (!(blocks.get(i) instanceof Paragraph paragraph)) {
				return Optional.empty();
			}
			text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
			at = (at != null) ? at.and(paragraph.at()) : paragraph.at();
			Optional<Map<String, String>> holes = line.match(text.toString());
			if (holes.isPresent()) {
				return Optional.of(new Head(holes.get(), at, i - start + 1, text.toString()));
			}
		}
		return Optional.empty();
	}

	private Head and(Head next) {
		Map<String, String> all = new HashMap<>(this.holes);
		all.putAll(next.holes);
		return new Head(all, this.at.and(next.at), this.blocks + next.blocks, this.text + " " + next.text);
	}

	Item.Heading heading() {
		return new Item.Heading(this.text, this.holes, this.at);
	}

}
