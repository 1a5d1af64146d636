package se.uppdragsgrafen.extract.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.GenreReader;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Uppfoljning.Status;

/** A list of uppdrag with what became of them. */
public final class UppfoljningReader implements GenreReader {

	@Override
	public void read(Reading reading) {
		Items items = Items.of(reading.profile(), reading.blocks());
		Goals goals = new Goals(reading, items);
		UppdragRows rows = new UppdragRows(reading);
		for (Item item : items.items()) {
			follow(reading, item, rows.of(item, goals.of(item)));
		}
		goals.leaveOutHeadings();
		items.outside()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map(Paragraph.class::cast)
			.forEach((each) -> reading.prose().read(each, About.document(reading.title())));
	}

	/** What became of an uppdrag, in the period of the document. */
	public static Row follow(Reading reading, Item item, Row uppdrag) {
		String rest = uppdrag.id().substring(uppdrag.id().indexOf('/') + 1);
		String period = reading.title().period();
		Row row = reading.draft()
			.row(Uppfoljning.class, rest + "/" + period.toLowerCase(Locale.ROOT))
			.set("period", period)
			.set("uppdrag", uppdrag)
			.from(item.head())
			.from(reading.title().at());
		Statuses statuses = new Statuses(reading.profile());
		statuses.of(item).ifPresent((status) -> row.set("status", status).set("statusText", statusText(item)));
		About about = About.document(reading.title()).uppdrag(uppdrag);
		item.body().forEach((block) -> comment(block, row, statuses));
		row.setIfAbsent("status", Status.EJ_ANGIVEN);
		String kommentar = item.body()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map((each) -> ((Paragraph) each))
			.filter((each) -> statuses.of(each.text()).isEmpty())
			.peek((each) -> reading.prose().read(each, about))
			.map(Paragraph::text)
			.collect(Collectors.joining("\n\n"));
		return row.set("kommentar", kommentar.isEmpty() ? null : kommentar);
	}

	private static String statusText(Item item) {
		return !item.hole("status").isEmpty() ? item.hole("status")
				: Optional.ofNullable(item.group()).map((each) -> each.heading().text()).orElse("");
	}

	private static void comment(Block block, Row row, Statuses statuses) {
		row.from(block.at());
		if (block instanceof Paragraph paragraph) {
			statuses.of(paragraph.text())
				.ifPresent((status) -> row.set("status", status).set("statusText", paragraph.text()));
		}
	}

}
