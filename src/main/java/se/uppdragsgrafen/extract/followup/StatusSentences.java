package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.List;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;

/**
 * Sentences that say a status, at the end of a paragraph that says something else first.
 */
final class StatusSentences {

	private static final String END = ". ";

	private final Statuses statuses;

	StatusSentences(Statuses statuses) {
		this.statuses = statuses;
	}

	/** The same blocks, with each such sentence in a paragraph of its own. */
	List<Block> parted(List<Block> blocks) {
		List<Block> parted = new ArrayList<>();
		for (Block block : blocks) {
			if (block instanceof Paragraph paragraph) {
				part(paragraph, parted);
			}
			else {
				parted.add(block);
			}
		}
		return parted;
	}

	private void part(Paragraph paragraph, List<Block> parted) {
		String text = paragraph.text();
		int end = text.lastIndexOf(END);
		String last = (end > 0) ? text.substring(end + END.length()) : "";
		if (last.isEmpty() || this.statuses.of(last).isEmpty()) {
			parted.add(paragraph);
			return;
		}
		parted.add(new Paragraph(text.substring(0, end + 1), paragraph.marker(), paragraph.at()));
		parted.add(new Paragraph(last, "", paragraph.at()));
	}

}
