package se.uppdragsgrafen.extract.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.followup.Head;
import se.uppdragsgrafen.extract.profile.AvtalForm;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.prose.AgreementParties;
import se.uppdragsgrafen.extract.prose.AgreementTitles;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Slug;
import se.uppdragsgrafen.fact.Avtal;

/** An agreement → its row, its terms and its worked examples. */
final class AvtalReader {

	private final Reading reading;

	private final Meeting meeting;

	private final AvtalForm form;

	AvtalReader(Reading reading, Meeting meeting) {
		this.reading = reading;
		this.meeting = meeting;
		AvtalForm form = reading.profile().avtal();
		this.form = (form != null) ? form
				: new AvtalForm(List.of(Template.of("{titel}")), Map.of(), List.of(), List.of(), null);
	}

	void read(Agenda.Bilaga bilaga, About about) {
		Row row = row(bilaga);
		cover(bilaga, row);
		Earlier earlier = new Earlier(row);
		Villkor villkor = new Villkor(this.reading, this.form);
		Exempel exempel = new Exempel(this.reading, this.form.exempel(), row);
		this.reading.prose().read(head(bilaga), about.avtal(row));
		for (Block block : bilaga.body()) {
			if (!(block instanceof Paragraph paragraph)) {
				continue;
			}
			if (heading(paragraph)) {
				earlier.ends();
			}
			if (exempel.reads(paragraph)) {
				continue;
			}
			if (heading(paragraph)) {
				this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
				continue;
			}
			valid(paragraph, row);
			boolean old = earlier.reads(paragraph);
			boolean term = villkor.read(paragraph, earlier.current(), old);
			if (!term && LeftOut.TELLING.matcher(paragraph.text()).find()) {
				row.from(paragraph.at());
			}
			if (!term || !paragraph.item()) {
				// A numbered term has thresholds, which nobody has measured.
				this.reading.prose().read(paragraph, about.avtal(row));
			}
		}
		exempel.end();
	}

	private static Paragraph head(Agenda.Bilaga bilaga) {
		return new Paragraph(bilaga.head().text(), "", bilaga.head().at());
	}

	private Row row(Agenda.Bilaga bilaga) {
		Head head = bilaga.head();
		String titel = head.holes().getOrDefault("titel", head.text());
		List<Row> parter = new AgreementParties(this.reading).list(head.holes().getOrDefault("parter", ""), head.at());
		Row row = this.reading.draft()
			.row(Avtal.class, Slug.of(titel))
			.set("titel", titel)
			.set("typ", AgreementTitles.typ(titel))
			.setIfAbsent("lage", Avtal.Lage.EJ_ANGIVET)
			.from(head.at());
		parter.forEach((each) -> row.add("parter", each));
		return row;
	}

	/** What stands on the cover is another name of it. */
	private void cover(Agenda.Bilaga bilaga, Row row) {
		for (Block block : bilaga.cover()) {
			if (block instanceof Paragraph paragraph && AgreementTitles.title(paragraph.text()).isPresent()) {
				row.add("alias", paragraph.text()).from(paragraph.at());
			}
			this.reading.draft().leaveOut(block.at(), LeftOut.RUBRIK);
		}
	}

	static boolean heading(Paragraph paragraph) {
		return paragraph.heading() || (!paragraph.item() && !paragraph.text().endsWith(".")
				&& paragraph.text().split(" ", -1).length <= 8);
	}

	private void valid(Paragraph paragraph, Row row) {
		holes(this.form.giltighet(), paragraph).ifPresent((holes) -> row.set("gallerFran", date(holes.get("fran")))
			.set("gallerTill", date(holes.get("till")))
			.from(paragraph.at()));
	}

	private static Optional<Map<String, String>> holes(List<Template> templates, Paragraph paragraph) {
		return templates.stream().map((each) -> each.match(paragraph.text())).flatMap(Optional::stream).findFirst();
	}

	private @Nullable String date(@Nullable String text) {
		return Optional.ofNullable(text)
			.flatMap((each) -> Dates.day(each, this.meeting.day().getYear()))
			.map(LocalDate::toString)
			.orElse(null);
	}

	/** The version that this one replaces, while the text is about it. */
	private final class Earlier {

		private final Row row;

		private @Nullable Row old;

		private boolean open;

		Earlier(Row row) {
			this.row = row;
		}

		void ends() {
			this.open = false;
		}

		Row current() {
			return this.open ? Objects.requireNonNull(this.old) : this.row;
		}

		boolean reads(Paragraph paragraph) {
			Optional<Map<String, String>> holes = holes(AvtalReader.this.form.tidigare(), paragraph);
			holes.ifPresent((each) -> {
				Row version = version().setIfAbsent("gallerFran", date(each.get("fran")))
					.set("gallerTill", date(each.get("till")))
					.from(paragraph.at());
				if (each.containsKey("namn")) {
					version.add("alias", each.getOrDefault("namn", ""));
				}
			});
			return holes.isPresent();
		}

		private Row version() {
			Row version = this.old;
			if (version == null) {
				version = AvtalReader.this.reading.draft()
					.another(Avtal.class, Meeting.rest(this.row))
					.set("titel", this.row.text("titel"))
					.set("typ", this.row.get("typ"))
					.set("lage", Avtal.Lage.BESLUTAT);
				for (Object part : this.row.list("parter")) {
					version.add("parter", part);
				}
				this.row.add("ersatter", version);
				this.old = version;
			}
			this.open = true;
			return version;
		}

	}

}
