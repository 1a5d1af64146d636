package se.uppdragsgrafen.extract.followup;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.GenreReader;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Dokument;

/** A page about one goal, with its uppdrag and what they cost. */
public final class MalsidaReader implements GenreReader {

	private static final Pattern UPDATED = Pattern.compile("(?i)^sidan (?:senast )?uppdaterad:? (" + Words.DATE + ")$");

	@Override
	public void read(Reading reading) {
		Items items = Items.of(reading.profile(), reading.blocks());
		Goals goals = new Goals(reading, items);
		UppdragRows rows = new UppdragRows(reading);
		for (Item item : items.items()) {
			Row goal = goals.of(item);
			Row uppdrag = rows.of(item, goal);
			Budget budget = new Budget(reading, item, uppdrag);
			item.body().forEach((block) -> explain(reading, item, uppdrag, block, budget));
		}
		goals.leaveOutHeadings();
		Row goal = goals.rows().stream().findFirst().orElse(null);
		About about = About.document(reading.title()).mal(goal);
		items.outside().forEach((block) -> outside(reading, about, goal, block));
	}

	private static void explain(Reading reading, Item item, Row uppdrag, Block block, Budget budget) {
		if (!(block instanceof Paragraph paragraph) || budget.reads(paragraph)) {
			return;
		}
		uppdrag.from(paragraph.at());
		if (paragraph.item() && paragraph.marker().equals(item.form().delar())) {
			uppdrag.add("delaktiviteter", paragraph.text());
		}
		reading.prose().read(paragraph, About.document(reading.title()).uppdrag(uppdrag));
	}

	private static void outside(Reading reading, About about, @Nullable Row goal, Block block) {
		if (!(block instanceof Paragraph paragraph)) {
			return;
		}
		Matcher updated = UPDATED.matcher(paragraph.text());
		if (updated.matches()) {
			Row dokument = reading.draft().row(Dokument.class, reading.dokument()).from(paragraph.at());
			Dates.day(updated.group(1), reading.title().year())
				.ifPresent((day) -> dokument.set("publicerad", day.toString()));
			return;
		}
		if (goal != null) {
			goal.from(paragraph.at());
		}
		reading.prose().read(paragraph, about);
	}

}
