package se.uppdragsgrafen.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.money.Economy;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.extract.profile.Title;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Namnder;
import se.uppdragsgrafen.extract.reading.Prose;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.reading.Verksamheter;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Verksamhet;

/** Blocks read without a genre. */
final class Drafted {

	private final Reading reading;

	private Drafted(Reading reading) {
		this.reading = reading;
	}

	/** Tables of money, of a document of one year. */
	static Drafted money(Document document, List<Block> blocks, String namnd, String period) {
		Kommun kommun = Kommuner.of("9999", "Prov");
		Draft draft = new Draft();
		Names names = Names.shipped();
		Namnder namnder = new Namnder(kommun, names, draft, Reading.texts(document).toList());
		Title title = new Title("Prov", Map.of("ar", period.substring(0, 4)), Span.of(1));
		Reading reading = new Reading(document, Profiles.shipped().named("ostersund-malsida").orElseThrow(), kommun,
				title, draft, namnder, new Verksamheter(kommun, names, draft), new Prose());
		About about = About.document(title).period(period);
		Economy.read(reading, blocks,
				namnd.isEmpty() ? about : about.namnd(namnder.row(namnd, Span.of(1)).orElseThrow()));
		return new Drafted(reading);
	}

	Reading reading() {
		return this.reading;
	}

	Draft draft() {
		return this.reading.draft();
	}

	/** Each sum as the fact lists have it. */
	List<String> money() {
		return of(Ekonomirad.class, "niva", "benamning", "period", "slag", "budgetKr", "prognosKr", "bokslutKr",
				"avvikelseKr", "namnd", "verksamhet");
	}

	List<String> units() {
		return of(Verksamhet.class, "namn", "kod", "overordnad", "namnd");
	}

	List<String> contradictions() {
		return of(Motsagelse.class, "typ", "varde1", "varde2", "differens");
	}

	List<String> of(Class<? extends Fact> type, String... columns) {
		return this.reading.draft().of(type).map((row) -> values(row, columns)).toList();
	}

	static String values(Row row, String... columns) {
		return java.util.Arrays.stream(columns)
			.map((each) -> FactList.plain(value(row.get(each))))
			.collect(Collectors.joining(" | "));
	}

	private static String value(@Nullable Object value) {
		return (value instanceof Row row) ? row.text("namn") : (value != null) ? value.toString() : "-";
	}

}
