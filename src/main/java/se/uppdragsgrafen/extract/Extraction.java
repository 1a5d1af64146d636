package se.uppdragsgrafen.extract;

import java.util.List;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.fact.Fact;

/**
 * What was read from a document.
 *
 * @param document the document
 * @param profile the name of the profile that it was read with
 * @param title its title
 * @param facts in the order of the vocabulary, then of the document
 * @param lines what became of each line
 */
public record Extraction(Document document, String profile, String title, List<Fact> facts, List<LineNote> lines) {

	public Extraction {
		facts = List.copyOf(facts);
		lines = List.copyOf(lines);
	}

}
