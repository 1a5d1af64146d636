package se.uppdragsgrafen.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.money.Economy;
import se.uppdragsgrafen.extract.profile.CommentForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.GenreReader;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Organisation;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Uppfoljning;

/** What a nämnd did in a year: goals, uppdrag, money, and what its units say. */
public final class ArsredovisningReader implements GenreReader {

	private static final Pattern LEGEND = Pattern.compile("(?i)\\W*betyder\\b.*");

	@Override
	public void read(Reading reading) {
		Row namnd = reading.namnder()
			.row(reading.title().holes().getOrDefault("namnd", ""), reading.title().at())
			.orElse(null);
		About about = About.document(reading.title()).namnd(namnd);
		List<Block> blocks = Economy.read(reading, Signatures.without(reading.blocks(), reading.draft()), about);
		reading.verksamheter().spell(Reading.texts(reading.document()));
		Statuses statuses = new Statuses(reading.profile());
		Items items = Items.of(reading.profile(), new StatusSentences(statuses).parted(blocks));
		List<Paragraph> paragraphs = paragraphs(blocks);
		CommentUnits units = new CommentUnits(reading, namnd, paragraphs);
		Goals goals = new Goals(reading, items);
		List<Block> outside = items.outside()
			.stream()
			.filter((each) -> !(each instanceof Table table && goals.read(table)))
			.toList();
		goals.rows().forEach((each) -> each.set("namnd", namnd));
		UppdragRows rows = new UppdragRows(reading);
		for (Item item : items.items()) {
			Row uppdrag = rows.of(item, goals.of(item));
			Comments comments = new Comments(reading, units, about.uppdrag(uppdrag)).read(said(item, statuses));
			follow(reading, item, uppdrag, comments.own(), statuses);
			comments.follow(uppdrag, "");
		}
		goals.leaveOutHeadings();
		Year year = new Year(reading, units, about, paragraphs);
		if (namnd == null) {
			year.read(outside);
			return;
		}
		Organisation organisation = new Organisation(reading, namnd);
		organisation.names();
		year.read(outside);
		paragraphs.forEach(organisation::read);
		organisation.names();
	}

	private static List<Paragraph> paragraphs(List<Block> blocks) {
		return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
	}

	private static List<Block> said(Item item, Statuses statuses) {
		return item.body()
			.stream()
			.filter((each) -> !(each instanceof Paragraph paragraph && statuses.of(paragraph.text()).isPresent()))
			.toList();
	}

	/** What became of an uppdrag, and what is said of it for all units. */
	private static void follow(Reading reading, Item item, Row uppdrag, List<Paragraph> own, Statuses statuses) {
		String period = reading.title().period();
		Row row = reading.draft()
			.row(Uppfoljning.class,
					uppdrag.id().substring(uppdrag.id().indexOf('/') + 1) + "/" + period.toLowerCase(Locale.ROOT))
			.set("period", period)
			.set("uppdrag", uppdrag)
			.from(item.head())
			.from(reading.title().at());
		for (Paragraph each : paragraphs(item.body())) {
			Optional<Uppfoljning.Status> status = statuses.of(each.text());
			status.ifPresent((said) -> row.set("status", said).set("statusText", each.text()).from(each.at()));
		}
		statuses.of(item).ifPresent((said) -> row.setIfAbsent("status", said));
		row.setIfAbsent("status", Uppfoljning.Status.EJ_ANGIVEN);
		own.forEach((each) -> row.from(each.at()));
		String kommentar = own.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
		row.set("kommentar", kommentar.isEmpty() ? null : kommentar);
	}

	/** What stands under no uppdrag. */
	private record Year(Reading reading, CommentUnits units, About about, List<Paragraph> paragraphs) {

		void read(List<Block> blocks) {
			List<Block> section = new ArrayList<>();
			Paragraph heading = null;
			for (Block block : blocks) {
				if (block instanceof Paragraph paragraph && comments(paragraph)) {
					end(heading, section);
					heading = paragraph;
					section.clear();
				}
				else {
					section.add(block);
				}
			}
			end(heading, section);
		}

		private boolean comments(Paragraph paragraph) {
			CommentForm form = this.reading.profile().kommentarer();
			return form != null && form.heads(paragraph.text());
		}

		private void end(@Nullable Paragraph heading, List<Block> section) {
			if (heading == null) {
				plain(section);
				return;
			}
			this.reading.draft().leaveOut(heading.at(), LeftOut.RUBRIK);
			Comments comments = new Comments(this.reading, this.units, this.about).read(section);
			CommentForm form = this.reading.profile().kommentarer();
			if (form != null && Profile.any(form.framtid(), heading.text())) {
				section.forEach((each) -> this.reading.draft().leaveOut(each.at(), LeftOut.FRAMTID));
			}
			else {
				comments.follow(null, heading.text());
			}
		}

		private void plain(List<Block> section) {
			for (Block block : section) {
				switch (block) {
					case Table table -> contents(table);
					case Paragraph paragraph -> plain(paragraph);
				}
			}
		}

		private void plain(Paragraph paragraph) {
			if (LEGEND.matches(paragraph.text())) {
				this.reading.draft().leaveOut(paragraph.at(), LeftOut.TABELLHUVUD);
			}
			else if (Comments.heading(paragraph)) {
				this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
			}
			this.reading.prose().read(paragraph, this.about);
		}

		/** Titles that stand in the document too, with their pages. */
		private void contents(Table table) {
			long pages = table.rows().stream().filter(this::page).count();
			boolean contents = pages > 0 && pages + 1 >= table.rows().stream().filter(Year::filled).count();
			if (contents) {
				this.reading.draft().leaveOut(table.at(), LeftOut.INNEHALL);
			}
		}

		private boolean page(Table.Row row) {
			return row.cells().getLast().matches("\\d{1,3}")
					&& this.paragraphs.stream().anyMatch((each) -> each.text().equalsIgnoreCase(row.cell(0)));
		}

		private static boolean filled(Table.Row row) {
			return !row.cell(0).isEmpty();
		}

	}

}
