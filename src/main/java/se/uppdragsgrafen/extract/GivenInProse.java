package se.uppdragsgrafen.extract;

import java.time.LocalDate;

import se.uppdragsgrafen.document.Paragraph;

/** Uppdrag that running text says were given, outside of decisions. */
final class GivenInProse implements Prose.Finder {

	private final Reading reading;

	GivenInProse(Reading reading) {
		this.reading = reading;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		LocalDate day = LocalDate.of(Math.max(1, about.ar()), 1, 1);
		GivenUppdrag given = new GivenUppdrag(this.reading, day);
		Sentences.of(paragraph.text()).forEach((sentence) -> given.read(sentence, paragraph.at(), null));
	}

}
