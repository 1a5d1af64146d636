package se.uppdragsgrafen.extract.minutes;

import java.util.ArrayList;
import java.util.List;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Table;
import se.uppdragsgrafen.extract.followup.Item;
import se.uppdragsgrafen.extract.followup.Items;
import se.uppdragsgrafen.extract.followup.UppdragRows;
import se.uppdragsgrafen.extract.followup.UppfoljningReader;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;

/** Uppdrag that a matter follows up in a table. */
final class ArendeUppdrag {

	private final Reading reading;

	private final Row arende;

	ArendeUppdrag(Reading reading, Row arende) {
		this.reading = reading;
		this.arende = arende;
	}

	/** Whether the table is one of uppdrag, which are then read. */
	boolean reads(Table table) {
		Paragraph rubrik = new Paragraph(this.arende.text("rubrik"), "", this.arende.evidence().iterator().next());
		List<Block> blocks = new ArrayList<>(List.of(rubrik, table));
		Items items = Items.of(this.reading.profile(), blocks);
		UppdragRows rows = new UppdragRows(this.reading);
		for (Item item : items.items()) {
			Row uppdrag = rows.of(item, null);
			this.arende.add("uppdrag", uppdrag);
			UppfoljningReader.follow(this.reading, item, uppdrag).set("arende", this.arende);
		}
		items.headings()
			.stream()
			.filter((each) -> each.text().isEmpty())
			.forEach((each) -> this.reading.draft().leaveOut(each.at(), LeftOut.TABELLHUVUD));
		return !items.items().isEmpty();
	}

}
