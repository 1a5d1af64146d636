package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;

/**
 * Uppdrag that running text says were given; those of matters are read with their
 * decisions.
 */
public final class GivenInProse implements Prose.Finder {

	/** Whoever decided in one sentence gave what the next one says was given. */
	private static final Pattern DECIDED = Pattern.compile("(?:beslutade|beslöt|beslutat)(?: |$)");

	private final Reading reading;

	public GivenInProse(Reading reading) {
		this.reading = reading;
	}

	@Override
	public void find(Paragraph paragraph, About about) {
		if (about.arende() != null) {
			return;
		}
		GivenUppdrag given = new GivenUppdrag(this.reading, LocalDate.of(Math.max(1, about.ar()), 1, 1));
		Row giver = null;
		for (String sentence : Sentences.of(paragraph.text())) {
			given.read(sentence, paragraph.at(), giver);
			if (DECIDED.matcher(sentence).find()) {
				giver = this.reading.namnder().in(sentence, paragraph.at()).stream().findFirst().orElse(giver);
			}
		}
	}

}
