package se.uppdragsgrafen.extract;

import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.extract.masking.Hidden;
import se.uppdragsgrafen.extract.masking.Known;
import se.uppdragsgrafen.extract.masking.Persons;
import se.uppdragsgrafen.extract.masking.PersonsInFacts;
import se.uppdragsgrafen.extract.masking.Shown;
import se.uppdragsgrafen.extract.masking.Suppression;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Facts;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kommun;

/** What of a draft others may see: no persons, no small counts of persons. */
final class Publication {

	private final Document document;

	private final Kommun kommun;

	private final Names names;

	private final Settings settings;

	Publication(Document document, Kommun kommun, Names names, Settings settings) {
		this.document = document;
		this.kommun = kommun;
		this.names = names;
		this.settings = settings;
	}

	/** The finished extraction; the draft is changed on the way. */
	Extraction of(Draft draft, Row dokument, String profile) {
		Hidden hidden = Suppression.of(draft, this.settings.threshold(), this.document.lines());
		Persons persons = new Persons(Known.of(this.document, this.kommun, this.names, draft));
		Map<String, String> ids = PersonsInFacts.remove(draft, persons);
		if (!this.settings.quotes()) {
			draft.rows().forEach((row) -> row.rewrite((column, text) -> quoted(column) ? null : text));
		}
		Shown shown = new Shown(this.document.lines(), draft, persons, hidden);
		List<Fact> facts = new Facts(this.document, dokument, this.settings.quotes() ? shown::quote : (span) -> null)
			.of(draft, this.kommun);
		List<LineNote> lines = LineNotes.of(this.document, draft, shown);
		Extraction published = new Extraction(this.document, profile, dokument.text("titel"), facts, lines,
				draft.resolutions().all())
			.renamed(new Renaming(ids));
		return published.renamed(Owners.of(published.facts(), this.kommun, this.names));
	}

	private static boolean quoted(Column column) {
		return column.name().equals("kommentar");
	}

}
