package se.uppdragsgrafen.extract.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Template;

/**
 * Some lines that look as a profile says.
 *
 * @param holes what they name
 * @param at where they stand
 * @param blocks how many blocks they are
 * @param text as printed, lines parted by a blank
 */
public record Head(Map<String, String> holes, Span at, int blocks, String text) {

	/**
	 * The head that begins at a block, each of its lines on at most {@code most} blocks.
	 */
	public static Optional<Head> at(List<Template> lines, int most, List<Block> blocks, int start) {
		StringBuilder text = new StringBuilder();
		Span at = null;
		for (int i = start; i < Math.min(blocks.size(), start + most); i++) {
			if (!(blocks.get(i) instanceof Paragraph paragraph)) {
				return Optional.empty();
			}
			text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
			at = (at != null) ? at.and(paragraph.at()) : paragraph.at();
			Head printed = new Head(Map.of(), at, i - start + 1, text.toString());
			Optional<Head> head = first(lines, most, blocks, printed, start);
			if (head.isPresent()) {
				return head;
			}
		}
		return Optional.empty();
	}

	/** The first line as it stands, if it looks as it should and the others follow. */
	private static Optional<Head> first(List<Template> lines, int most, List<Block> blocks, Head printed, int start) {
		Optional<Head> line = lines.getFirst()
			.match(printed.text)
			.map((holes) -> new Head(holes, printed.at, printed.blocks, printed.text));
		if (lines.size() == 1) {
			return line;
		}
		return line
			.flatMap((head) -> at(lines.subList(1, lines.size()), most, blocks, start + head.blocks).map(head::and));
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
