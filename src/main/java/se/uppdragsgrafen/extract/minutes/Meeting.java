package se.uppdragsgrafen.extract.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.followup.Head;
import se.uppdragsgrafen.extract.profile.InvalidProfile;
import se.uppdragsgrafen.extract.profile.Title;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Dates;
import se.uppdragsgrafen.fact.Sammantrade;
import se.uppdragsgrafen.fact.Sammantrade.Art;
import se.uppdragsgrafen.fact.Sammantrade.Lage;

/**
 * The meeting that minutes are of.
 *
 * @param row as a fact
 * @param namnd the body that met
 * @param day when
 */
record Meeting(Row row, Row namnd, LocalDate day) {

	/** What the title and these lines say of it. */
	static Meeting of(Reading reading, List<Head> lines) {
		Title title = reading.title();
		LocalDate day = ProtokollReader.day(reading);
		Row namnd = reading.namnder()
			.row(title.holes().getOrDefault("namnd", ""), title.at())
			.orElseThrow(
					() -> new InvalidProfile("Profilen %s anger inte {namnd} för sammanträdet i titel eller kanns_igen."
						.formatted(reading.profile().namn())));
		Row row = row(reading, namnd, day, Art.SAMMANTRADE, title.at()).set("lage", Lage.HALLET);
		Meeting meeting = new Meeting(row, namnd, day);
		lines.forEach(meeting::say);
		return meeting;
	}

	/** A meeting of a body on a day. */
	static Row row(Reading reading, Row namnd, LocalDate day, Art art, Span at) {
		String rest = rest(namnd) + "/" + day + ((art == Art.UTBILDNING) ? "-utbildning" : "");
		return reading.draft()
			.row(Sammantrade.class, rest)
			.set("datum", day.toString())
			.set("art", art)
			.set("namnd", namnd)
			.setIfAbsent("lage", Lage.PLANERAT)
			.from(at);
	}

	private void say(Head line) {
		Map<String, String> holes = line.holes();
		this.row.set("plats", holes.get("plats"))
			.set("justerat", date(holes.get("justerat")))
			.set("anslagFran", date(holes.get("fran")))
			.set("anslagTill", date(holes.get("till")))
			.from(line.at());
	}

	private @Nullable String date(@Nullable String text) {
		return Optional.ofNullable(text)
			.flatMap((each) -> Dates.next(each, this.day))
			.map(LocalDate::toString)
			.orElse(null);
	}

	/** What the whole document is about, in the month of the meeting. */
	About about(Reading reading) {
		return About.document(reading.title()).namnd(this.namnd).period(month());
	}

	/** As {@code 2022-11}. */
	String month() {
		return Dates.month(this.day.getYear(), this.day.getMonthValue());
	}

	/** The id after its table, as {@code 2313/socialnamnden/2022-11-17}. */
	String rest() {
		return rest(this.namnd) + "/" + this.day;
	}

	/** The id of a row after its table. */
	static String rest(Row row) {
		return row.id().substring(row.id().indexOf('/') + 1);
	}

}
