package se.uppdragsgrafen.extract;

import java.util.List;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.extract.reading.Resolution;
import se.uppdragsgrafen.fact.Fact;

/**
 * What was read from a document.
 *
 * @param document the document
 * @param profile the name of the profile that it was read with
 * @param title its title
 * @param facts in the order of the vocabulary, then of the document
 * @param lines what became of each line
 * @param resolutions what names were taken for
 */
public record Extraction(Document document, String profile, String title, List<Fact> facts, List<LineNote> lines,
		List<Resolution> resolutions) {

	public Extraction {
		facts = List.copyOf(facts);
		lines = List.copyOf(lines);
		resolutions = List.copyOf(resolutions);
	}

	/** The same under other ids. */
	public Extraction renamed(Renaming renaming) {
		if (renaming.ids().isEmpty()) {
			return this;
		}
		List<LineNote> notes = this.lines.stream()
			.map((each) -> new LineNote(each.number(), each.facts().stream().map(renaming::of).toList(), each.leftOut(),
					each.text()))
			.toList();
		return new Extraction(this.document, this.profile, this.title, renaming.of(this.facts), notes,
				this.resolutions);
	}

}
