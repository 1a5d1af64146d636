package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.money.Economy;
import se.uppdragsgrafen.extract.profile.ArendeForm;
import se.uppdragsgrafen.extract.profile.Del;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Body;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.extract.wording.Words;
import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Arende.Utfall;

/** A matter of a meeting → its row, and what was decided and reported in it. */
final class ArendeReader {

	/** "per oktober 2022", "efter februari 2025". */
	private static final Pattern REPORT = Pattern
		.compile("(?i)(?:^| )(?:per|efter|till och med|t\\.o\\.m\\.) (" + Words.MONTH + ") ((?:19|20)\\d\\d)");

	/** The parts that say what is decided, and are read first. */
	private static final Set<Del> DECIDING = EnumSet.of(Del.YRKANDE, Del.BESLUT, Del.UNDERLAG, Del.SKICKAS);

	private final Reading reading;

	private final Meeting meeting;

	private final ArendeForm form;

	ArendeReader(Reading reading, Meeting meeting) {
		this.reading = reading;
		this.meeting = meeting;
		this.form = Objects.requireNonNull(reading.profile().arende());
	}

	/**
	 * The matter itself and its tables of money, which name the units that any matter may
	 * speak of.
	 */
	Matter tables(Agenda.Point point) {
		Map<String, String> holes = point.head().holes();
		Row row = this.reading.draft()
			.row(Arende.class, this.meeting.rest() + "/" + holes.get("paragraf"))
			.set("paragraf", Integer.valueOf(holes.getOrDefault("paragraf", "0")))
			.set("rubrik", holes.getOrDefault("rubrik", ""))
			.set("diarienummer", holes.get("dnr"))
			.set("sammantrade", this.meeting.row())
			.from(point.head().at());
		// Registers are named by the abbreviations of those who keep them.
		this.reading.namnder().in(holes.getOrDefault("dnr", ""), point.head().at());
		About about = this.meeting.about(this.reading)
			.arende(row)
			.period(period(row, Part.of(this.form, point.body())));
		return new Matter(row, point.head().at(), about,
				Part.of(this.form, Economy.read(this.reading, point.body(), about)));
	}

	void read(Matter matter) {
		Row row = matter.row();
		About about = matter.about();
		List<Part> parts = matter.parts();
		list(parts, Del.UNDERLAG, row, "underlag");
		list(parts, Del.SKICKAS, row, "skickasTill");
		Punkter punkter = new Punkter(this.reading, this.meeting, row);
		Optional<Row> avtal = new ArendeAvtal(this.reading, this.meeting, row, punkter).read(parts);
		new Beslut(this.reading, this.meeting, row, punkter).read(parts);
		avtal.ifPresent((each) -> punkter.all()
			.filter((punkt) -> punkt.list("avtal").isEmpty())
			.forEach((punkt) -> punkt.add("avtal", each)));
		this.reading.prose().read(new Paragraph(row.text("rubrik"), "", matter.head()), about);
		describe(parts, about);
		row.setIfAbsent("utfall", utfall(row, parts, punkter));
	}

	/** The month that is reported, else that of the meeting. */
	private String period(Row row, List<Part> parts) {
		List<String> texts = new ArrayList<>(List.of(row.text("rubrik")));
		parts.stream().filter((each) -> each.del() == Del.BESLUT).map(Part::text).forEach(texts::add);
		for (String text : texts) {
			Matcher report = REPORT.matcher(text);
			if (report.find()) {
				return Dates.month(Integer.parseInt(report.group(2)), Dates.month(report.group(1)));
			}
		}
		return this.meeting.month();
	}

	private void list(List<Part> parts, Del del, Row row, String column) {
		parts.stream().filter((each) -> each.del() == del).forEach((part) -> {
			if (part.heading() != null) {
				row.from(part.heading());
			}
			part.paragraphs().forEach((each) -> {
				row.add(column, sentence(each.text())).from(each.at());
				this.reading.namnder().in(each.text(), each.at());
			});
		});
	}

	/** A body begins with a capital, as everywhere. */
	private static String sentence(String text) {
		return Body.is(text) ? Body.nominative(text) : text;
	}

	private void describe(List<Part> parts, About about) {
		Row row = Objects.requireNonNull(about.arende());
		Goalreports goals = new Goalreports(this.reading, about);
		Kontroller kontroller = new Kontroller(this.reading, about, parts);
		String before = row.text("rubrik");
		Place place = new Place(this.reading, about);
		for (Part part : parts) {
			if (part.heading() != null) {
				place.end();
				this.reading.draft().leaveOut(part.heading(), LeftOut.RUBRIK);
			}
			if (part.del() == Del.YRKANDE) {
				part.body().forEach((each) -> leaveYrkande(each, row));
			}
			for (Block block : DECIDING.contains(part.del()) ? List.<Block>of() : part.body()) {
				if (block instanceof Paragraph paragraph) {
					text(paragraph, part, place, goals, kontroller);
					before = paragraph.text();
				}
				else if (block instanceof Table table && !kontroller.reads(table)
						&& !new ArendeUppdrag(this.reading, row).reads(table)) {
					Sammantradesplan.reads(this.reading, table, before, this.meeting.day().getYear());
				}
			}
		}
		place.end();
		goals.end();
		kontroller.end();
	}

	private void leaveYrkande(Block yrkande, Row row) {
		if (row.list("beslut").isEmpty()) {
			row.from(yrkande.at());
		}
		this.reading.draft().leaveOut(yrkande.at(), LeftOut.UPPREPNING);
	}

	private void text(Paragraph paragraph, Part part, Place place, Goalreports goals, Kontroller kontroller) {
		if (place.enters(paragraph) || goals.reads(paragraph) || kontroller.reads(part, paragraph, place.about())) {
			return;
		}
		About about = goals.about(kontroller.about(place.about()));
		Row row = Objects.requireNonNull(about.arende());
		if (Profile.any(this.reading.profile().rubriker(), paragraph.text())) {
			this.reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
		}
		else if (LeftOut.TELLING.matcher(paragraph.text()).find() || utfall(paragraph).isPresent()) {
			row.from(paragraph.at());
		}
		if (part.del() == Del.TEXT) {
			place.say(paragraph);
		}
		new Rekommendationer(this.reading, this.meeting).read(paragraph, part.paragraphs(), about);
		this.reading.prose().read(paragraph, about);
	}

	private Utfall utfall(Row row, List<Part> parts, Punkter punkter) {
		if (!row.list("beslut").isEmpty()) {
			return punkter.all()
				.map((each) -> (Utfall) Objects.requireNonNull(each.get("utfall")))
				.min(Comparator.naturalOrder())
				.orElseThrow();
		}
		List<Paragraph> paragraphs = parts.stream().flatMap((each) -> each.paragraphs().stream()).toList();
		Optional<Utfall> said = paragraphs.stream().map(this::utfall).flatMap(Optional::stream).findFirst();
		return said.orElse(paragraphs.isEmpty() ? Utfall.EJ_ANGIVEN : Utfall.INFORMATION);
	}

	private Optional<Utfall> utfall(Paragraph paragraph) {
		boolean leaves = Punkter.utfall("", paragraph.text()) == Utfall.UTGAR;
		return leaves ? Optional.of(Utfall.UTGAR)
				: Arrays.stream(Utfall.values())
					.filter((each) -> Profile.any(this.form.utfall().getOrDefault(each, List.of()), paragraph.text()))
					.findFirst();
	}

	/**
	 * A matter whose tables are read.
	 *
	 * @param row what it is
	 * @param head where its rubrik stands
	 * @param about what is said in it is about it
	 * @param parts the rest of it
	 */
	record Matter(Row row, Span head, About about, List<Part> parts) {
	}

}
