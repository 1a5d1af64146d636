package se.uppdragsgrafen.extract.prose;

import java.time.LocalDate;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Words;

/** When an uppdrag is to be done, where its text says so. */
public final class Deadlines implements Prose.Finder {

	private static final Pattern DUE = Pattern.compile(
			"(?:senast|vara (?:klart?|färdigt?|slutförd|slutfört)|redovisas [^.]*?) (?:den )?(" + Words.DATE + ")");

	@Override
	public void find(Paragraph paragraph, About about) {
		Row uppdrag = about.uppdrag();
		// What is decided at a meeting is due after it, maybe in the next year.
		if (uppdrag != null && about.arende() == null) {
			Laws.each(DUE, paragraph.text(),
					(due) -> Dates.day(due.group(1), about.ar())
						.map(LocalDate::toString)
						.ifPresent((day) -> uppdrag.setIfAbsent("frist", day).from(paragraph.at())));
		}
	}

}
