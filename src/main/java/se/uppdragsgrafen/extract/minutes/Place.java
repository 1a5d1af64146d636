package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Verksamhet;

/** The unit whose heading running text stands under, and what is said of it there. */
final class Place {

	private static final int HEADING_WORDS = 6;

	private static final Pattern JOINED = Pattern.compile(" och | & |[^\\pL]");

	private static final Pattern DEFINITE = Pattern.compile("(en|n|et)$");

	private final Reading reading;

	private final About whole;

	private @Nullable Row unit;

	private @Nullable Paragraph heading;

	private final List<Paragraph> said = new ArrayList<>();

	Place(Reading reading, About whole) {
		this.reading = reading;
		this.whole = whole;
	}

	/** Whether the paragraph is the heading of a unit; another heading ends the unit. */
	boolean enters(Paragraph paragraph) {
		if (!heading(paragraph)) {
			return false;
		}
		end();
		Optional<Row> named = unit(paragraph.text());
		named.ifPresent((each) -> {
			this.unit = each;
			this.heading = paragraph;
			this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
		});
		return named.isPresent();
	}

	private static boolean heading(Paragraph paragraph) {
		String text = paragraph.text();
		return paragraph.heading() || (!paragraph.item() && !text.endsWith(".") && !text.endsWith(":")
				&& text.split(" ", -1).length <= HEADING_WORDS);
	}

	/** A group goes before a unit of the same name that is part of it. */
	private Optional<Row> unit(String text) {
		String key = key(text);
		List<Row> rows = this.reading.draft()
			.of(Verksamhet.class)
			.filter((each) -> key(each.text("namn")).equals(key))
			.toList();
		return rows.stream().filter((each) -> !each.has("kod")).findFirst().or(() -> rows.stream().findFirst());
	}

	/** "Individ- och familjeomsorgen, IFO" and "Individ & familjeomsorg" → the same. */
	static String key(String name) {
		String first = name.toLowerCase(Locale.ROOT).split(", ", 2)[0];
		return DEFINITE.matcher(JOINED.matcher(first).replaceAll("")).replaceAll("");
	}

	About about() {
		return this.whole.verksamhet(this.unit);
	}

	/** One more paragraph under the heading. */
	void say(Paragraph paragraph) {
		if (this.unit != null) {
			this.said.add(paragraph);
		}
	}

	/** What was said of the unit becomes a comment on its work. */
	void end() {
		Row row = this.unit;
		if (row != null && !this.said.isEmpty()) {
			Row arende = Objects.requireNonNull(this.whole.arende());
			Row comment = this.reading.draft()
				.another(Uppfoljning.class, Meeting.rest(arende) + "/" + Slug.of(row.text("namn")))
				.set("period", this.whole.period())
				.set("status", Uppfoljning.Status.EJ_ANGIVEN)
				.set("kommentar", String.join("\n\n", this.said.stream().map(Paragraph::text).toList()))
				.set("verksamhet", row)
				.set("arende", arende)
				.from(Objects.requireNonNull(this.heading).at());
			this.said.forEach((each) -> comment.from(each.at()));
		}
		this.unit = null;
		this.said.clear();
	}

}
