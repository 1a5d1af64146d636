package se.uppdragsgrafen.extract.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Del;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.prose.GivenUppdrag;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;

/** The decisions of a matter, and the uppdrag that they give. */
public final class Beslut {

	private final Reading reading;

	private final Meeting meeting;

	private final Row arende;

	private final Punkter punkter;

	/** The words that the items are led in by. */
	private String lead = "";

	Beslut(Reading reading, Meeting meeting, Row arende, Punkter punkter) {
		this.reading = reading;
		this.meeting = meeting;
		this.arende = arende;
		this.punkter = punkter;
	}

	void read(List<Part> parts) {
		parts.stream().filter((each) -> each.del() == Del.BESLUT).forEach((part) -> {
			if (part.heading() != null) {
				this.arende.from(part.heading());
			}
			for (int i = 0; i < part.paragraphs().size(); i++) {
				read(part.paragraphs(), i, parts);
			}
		});
	}

	private void read(List<Paragraph> paragraphs, int at, List<Part> parts) {
		Paragraph paragraph = paragraphs.get(at);
		if (Profile.any(this.reading.profile().rubriker(), paragraph.text())) {
			this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
			return;
		}
		this.arende.from(paragraph.at());
		if (leads(paragraphs, at)) {
			this.lead = paragraph.text();
			return;
		}
		if (paragraph.item()) {
			add(paragraph.text(), paragraph.at());
		}
		else {
			this.lead = "";
			Sentences.of(paragraph.text()).forEach((each) -> add(each, paragraph.at()));
		}
		give(paragraph, parts);
		this.reading.prose().read(paragraph, this.meeting.about(this.reading).arende(this.arende));
	}

	private void add(String text, Span at) {
		this.arende.add("beslut", text);
		this.punkter.decided(this.lead, text, at);
	}

	/** "Nämnden beslutar att", before the items that say what. */
	private static boolean leads(List<Paragraph> paragraphs, int at) {
		String text = paragraphs.get(at).text();
		return at + 1 < paragraphs.size() && paragraphs.get(at + 1).item() && !paragraphs.get(at).item()
				&& (text.endsWith(" att") || text.endsWith(":"));
	}

	private void give(Paragraph paragraph, List<Part> parts) {
		GivenUppdrag given = new GivenUppdrag(this.reading, this.meeting.day());
		given.read(paragraph.text(), paragraph.at(), this.meeting.namnd()).ifPresent((uppdrag) -> {
			this.arende.add("uppdrag", uppdrag);
			yrkande(parts, uppdrag).ifPresent(uppdrag::from);
		});
	}

	/** Where it was moved, in the same words. */
	private static Optional<Span> yrkande(List<Part> parts, Row uppdrag) {
		String titel = uppdrag.text("titel").toLowerCase(Locale.ROOT);
		return parts.stream()
			.filter((each) -> each.del() == Del.YRKANDE)
			.flatMap((each) -> each.paragraphs().stream())
			.filter((each) -> each.text().toLowerCase(Locale.ROOT).contains(titel))
			.map(Paragraph::at)
			.findFirst();
	}

}
