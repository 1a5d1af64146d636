package se.uppdragsgrafen.extract.reading;

import java.util.List;
import java.util.stream.Stream;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.Title;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Kommun;

/**
 * One document while it is being read: all that a genre's reader needs.
 *
 * @param document without page heads
 * @param profile how it looks
 * @param kommun whose it is
 * @param title its title and what that says
 * @param draft what has been understood so far
 * @param namnder the bodies of the kommun
 * @param verksamheter the units of the kommun
 * @param prose reads running text
 */
public record Reading(Document document, Profile profile, Kommun kommun, Title title, Draft draft, Namnder namnder,
		Verksamheter verksamheter, Prose prose) {

	/** The blocks in reading order. */
	public List<Block> blocks() {
		return this.document.blocks();
	}

	/** All texts of a document: paragraphs, and the cells of tables. */
	public static Stream<String> texts(Document document) {
		return document.blocks().stream().flatMap((block) -> switch (block) {
			case Paragraph paragraph -> Stream.of(paragraph.text());
			case Table table -> table.rows().stream().flatMap((row) -> row.cells().stream());
		});
	}

	/** The id of the document after its table. */
	public String dokument() {
		return this.kommun.kod() + "/" + Slug.of(this.title.text());
	}

}
