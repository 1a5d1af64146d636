package se.uppdragsgrafen.extract.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.prose.AgreementParties;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Rekommendation;

/** "Vid … sammanträde den … beslutade X att rekommendera A och B att …". */
final class Rekommendationer {

	private static final String WHO = "(\\p{Lu}[\\pL]*\\p{Lu}\\pL*|\\pL+gruppen)";

	private static final Pattern RECOMMENDS = Pattern.compile("(?:" + WHO + " (?:har )?beslutat|" + WHO
			+ " beslutade|beslutade " + WHO + ")[¹²³⁴⁵⁶⁷⁸⁹⁰]* att rekommendera (.+)$");

	private static final Pattern TO = Pattern.compile("^(.+?) att(?: |:|$)(.*)$");

	private static final Pattern DATE = Pattern.compile("den (" + Words.DATE + ")");

	private final Reading reading;

	private final Meeting meeting;

	Rekommendationer(Reading reading, Meeting meeting) {
		this.reading = reading;
		this.meeting = meeting;
	}

	/** In a matter, about the agreement that it treats. */
	void read(Paragraph paragraph, List<Paragraph> around, About about) {
		read(paragraph, around, about, null);
	}

	/**
	 * The recommendations of a paragraph.
	 * @param around what it stands among; items after it say what is recommended
	 * @param plan the project plan it stands in, or null
	 */
	void read(Paragraph paragraph, List<Paragraph> around, About about, @Nullable Row plan) {
		for (String sentence : Sentences.of(paragraph.text())) {
			Matcher found = RECOMMENDS.matcher(sentence);
			if (found.find()) {
				String who = Optional.ofNullable(found.group(1))
					.or(() -> Optional.ofNullable(found.group(2)))
					.orElseGet(() -> found.group(3));
				new AgreementParties(this.reading).abbreviated(who, paragraph.at())
					.ifPresent((fran) -> row(fran, sentence, found.group(4), paragraph, around, about, plan));
			}
		}
	}

	private void row(Row fran, String sentence, String rest, Paragraph paragraph, List<Paragraph> around, About about,
			@Nullable Row plan) {
		Matcher to = TO.matcher(rest);
		boolean addressed = to.matches();
		List<Paragraph> items = ProjektplanReader.items(around, around.indexOf(paragraph) + 1);
		String said = addressed ? to.group(2) : rest;
		String text = (said.isBlank() || said.endsWith(":")) && !items.isEmpty()
				? (said + " " + String.join("; ", items.stream().map(Paragraph::text).toList())).strip() : said;
		Matcher date = DATE.matcher(sentence);
		Optional<String> day = date.find()
				? Dates.day(date.group(1), this.meeting.day().getYear()).map(LocalDate::toString) : Optional.empty();
		Row row = this.reading.draft()
			.another(Rekommendation.class,
					Meeting.rest(fran) + "/" + day.orElse("odaterad") + "/" + Slug.of(Sentences.title(text)))
			.set("datum", day.orElse(null))
			.set("text", Sentences.title(text))
			.set("fran", fran)
			.set("projektplan", plan)
			.from(paragraph.at());
		if (addressed) {
			new AgreementParties(this.reading).list(to.group(1), paragraph.at())
				.forEach((each) -> row.add("till", each));
		}
		Row arende = about.arende();
		if (arende != null) {
			row.set("arende", arende);
			arende.list("avtal").stream().findFirst().ifPresent((each) -> row.set("avtal", each));
			if (said.isBlank() || said.endsWith(":")) {
				items.forEach((each) -> row.from(each.at()));
			}
		}
	}

}
