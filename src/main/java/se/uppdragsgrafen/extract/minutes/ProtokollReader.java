package se.uppdragsgrafen.extract.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.InvalidProfile;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.GenreReader;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.fact.Namnd;

/** Minutes of a meeting: what was decided in each matter, and what is attached. */
public final class ProtokollReader implements GenreReader {

	@Override
	public void read(Reading reading) {
		Agenda agenda = Agenda.of(reading.profile(), reading.blocks());
		agenda.people().forEach((each) -> reading.draft().leaveOut(each.at(), LeftOut.PERSONER));
		Meeting meeting = Meeting.of(reading, agenda.meeting());
		About about = meeting.about(reading);
		agenda.front().forEach((block) -> front(reading, block, about));
		AvtalReader avtal = new AvtalReader(reading, meeting);
		ProjektplanReader plans = new ProjektplanReader(reading, meeting);
		for (Agenda.Bilaga each : agenda.bilagor()) {
			if (each.avtal()) {
				avtal.read(each, about);
			}
			else {
				plans.read(each, about);
			}
		}
		ArendeReader arenden = new ArendeReader(reading, meeting);
		List<ArendeReader.Matter> matters = new ArrayList<>();
		for (int i = 0; i < agenda.points().size(); i++) {
			Agenda.Point point = agenda.points().get(i);
			if (listed(point, agenda.points().subList(i + 1, agenda.points().size()))) {
				reading.draft().leaveOut(point.head().at(), LeftOut.INNEHALL);
			}
			else {
				matters.add(arenden.tables(point));
			}
		}
		matters.forEach(arenden::read);
		order(reading, meeting);
	}

	private static void front(Reading reading, Block block, About about) {
		if (block instanceof Paragraph paragraph) {
			if (Profile.any(reading.profile().rubriker(), paragraph.text())) {
				reading.draft().leaveOut(paragraph.at(), LeftOut.RUBRIK);
			}
			reading.prose().read(paragraph, about);
		}
	}

	/** Whether it only stands in a list of contents: the matter itself comes later. */
	private static boolean listed(Agenda.Point point, List<Agenda.Point> later) {
		String paragraf = paragraf(point);
		return point.body().isEmpty() && later.stream().anyMatch((each) -> paragraf(each).equals(paragraf));
	}

	private static String paragraf(Agenda.Point point) {
		return point.head().holes().getOrDefault("paragraf", "");
	}

	/** The committee and the administration of the body that meets are under it. */
	private static void order(Reading reading, Meeting meeting) {
		List<Row> others = reading.draft().of(Namnd.class).filter((each) -> each != meeting.namnd()).toList();
		String stem = meeting.namnd().text("namn").toLowerCase(Locale.ROOT).replaceAll("nämnd(en)?$", "");
		boolean only = others.stream().filter((each) -> each.get("typ") == Namnd.Typ.FORVALTNING).count() == 1;
		for (Row each : others) {
			String name = each.text("namn").toLowerCase(Locale.ROOT);
			boolean under = switch (each.get("typ")) {
				case Namnd.Typ.UTSKOTT -> name.indexOf(' ') < 0;
				case Namnd.Typ.FORVALTNING -> only || name.contains(stem);
				case null, default -> false;
			};
			if (under) {
				each.setIfAbsent("overordnad", meeting.namnd());
			}
		}
	}

	/** The first day of the meeting, for dates that say no year. */
	static LocalDate day(Reading reading) {
		String datum = reading.title().holes().getOrDefault("datum", "");
		return Dates.day(datum, reading.title().year())
			.orElseThrow(
					() -> new InvalidProfile("Profilen %s anger inte {datum} för sammanträdet i titel eller kanns_igen."
						.formatted(reading.profile().namn())));
	}

}
