package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.profile.ProjektplanForm;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.prose.GivenUppdrag;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Projektplan;

/** A project plan → its row and its activities. */
final class ProjektplanReader {

	private final Reading reading;

	private final Meeting meeting;

	private final ProjektplanForm form;

	ProjektplanReader(Reading reading, Meeting meeting) {
		this.reading = reading;
		this.meeting = meeting;
		ProjektplanForm form = reading.profile().projektplan();
		this.form = (form != null) ? form
				: new ProjektplanForm(List.of(Template.of("{titel}")), List.of(), List.of(), List.of(), List.of());
	}

	void read(Agenda.Bilaga bilaga, About about) {
		String titel = bilaga.head().text();
		Row row = this.reading.draft()
			.row(Projektplan.class, Slug.of(titel))
			.set("titel", titel)
			.from(bilaga.head().at());
		cover(bilaga, titel);
		this.reading.prose().read(new Paragraph(titel, "", bilaga.head().at()), about);
		Aktiviteter activities = new Aktiviteter(this.reading, row, this.form);
		String heading = "";
		for (Block block : bilaga.body()) {
			if (block instanceof Paragraph paragraph) {
				this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
				heading = paragraph.text();
				this.reading.prose().read(paragraph, about);
				continue;
			}
			for (Table.Row each : ((Table) block).rows()) {
				heading = each.cell(0).isEmpty() ? heading : each.cell(0).replace('\n', ' ');
				if (!activities.reads(each, heading)) {
					read(each, heading, row, activities, about);
				}
			}
		}
		activities.compare();
	}

	/** The cover prints the title once more. */
	private void cover(Agenda.Bilaga bilaga, String titel) {
		String slug = Slug.of(titel);
		bilaga.cover().forEach((block) -> {
			boolean again = block instanceof Paragraph paragraph
					&& Arrays.stream(Slug.of(paragraph.text()).split("-", -1)).filter(slug::contains).count() > 1;
			this.reading.draft().leaveOut(block.at(), again ? LeftOut.UPPREPNING : LeftOut.RUBRIK);
		});
	}

	private void read(Table.Row cells, String heading, Row row, Aktiviteter activities, About about) {
		List<Paragraph> lines = lines(cells);
		if (lines.isEmpty() || cells.cells().size() > 2) {
			this.reading.draft().leaveOut(cells.at(), LeftOut.TABELLHUVUD);
			return;
		}
		row.from(cells.at());
		if (Profile.any(this.form.tid(), heading)) {
			List<String> days = Aktiviteter.days(cells.cell(1));
			row.setIfAbsent("fran", days.isEmpty() ? null : days.getFirst());
			row.setIfAbsent("till", (days.size() > 1) ? days.get(1) : null);
		}
		if (Profile.any(this.form.syfte(), heading)) {
			purpose(lines, row);
		}
		give(lines);
		activities.seasons(lines, heading);
		for (Paragraph line : lines) {
			new Rekommendationer(this.reading, this.meeting).read(line, lines, about, row);
			this.reading.prose().read(line, about);
		}
	}

	/** The paragraphs and items of a cell. */
	private static List<Paragraph> lines(Table.Row cells) {
		return Arrays.stream(cells.cell(1).replace(" • ", "\n• ").split("\n", -1))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.map((each) -> line(each, cells.at()))
			.toList();
	}

	private static Paragraph line(String text, Span at) {
		return text.startsWith("•") ? new Paragraph(text.substring(1).strip(), "•", at) : new Paragraph(text, "", at);
	}

	/** What stands before the effects is the purpose; the effects end as the first. */
	private void purpose(List<Paragraph> lines, Row row) {
		List<String> purpose = new ArrayList<>();
		Boolean stopped = null;
		boolean effects = false;
		for (Paragraph line : lines) {
			if (Profile.any(this.form.effektmal(), line.text())) {
				effects = true;
			}
			else if (!effects) {
				purpose.add(line.text());
			}
			else if (stopped == null || stopped == line.text().endsWith(".")) {
				stopped = line.text().endsWith(".");
				row.add("effektmal", line.text());
			}
			else {
				break;
			}
		}
		row.set("syfte", purpose.isEmpty() ? null : String.join(" ", purpose));
	}

	/** "En arbetsgrupp har fått i uppdrag att", and then items: the parts of one. */
	private void give(List<Paragraph> lines) {
		for (int i = 0; i < lines.size() - 1; i++) {
			Paragraph line = lines.get(i);
			List<Paragraph> items = items(lines, i + 1);
			String text = (line.text().endsWith(" att") && !items.isEmpty())
					? line.text() + " " + items.getFirst().text() : line.text();
			new GivenUppdrag(this.reading, this.meeting.day()).read(text, line.at(), null)
				.ifPresent((each) -> items.forEach((item) -> each.add("delaktiviteter", item.text())));
		}
	}

	static List<Paragraph> items(List<Paragraph> lines, int from) {
		return lines.subList(from, lines.size()).stream().takeWhile(Paragraph::item).toList();
	}

}
