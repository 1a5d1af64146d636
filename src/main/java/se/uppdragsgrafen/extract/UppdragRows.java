package se.uppdragsgrafen.extract;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.fact.Uppdrag;

/** Uppdrag as printed → rows. */
final class UppdragRows {

	private final Reading reading;

	UppdragRows(Reading reading) {
		this.reading = reading;
	}

	/** The row of an uppdrag, with who owns it, who gave it and the goal it serves. */
	Row of(Item item, @Nullable Row goal) {
		String titel = title(item);
		Optional<String> written = written(item);
		int ar = written.map(Integer::parseInt).orElse(this.reading.title().year());
		Row row = this.reading.draft()
			.another(Uppdrag.class, this.reading.kommun().kod() + "/" + ar + "/" + Slug.of(titel))
			.set("titel", titel)
			.set("ar", ar)
			.set("arUnderforstatt", written.isEmpty())
			.from(item.head())
			.from((item.section() != null) ? item.section().at() : this.reading.title().at());
		if (goal != null) {
			row.add("mal", goal);
		}
		own(item, row);
		give(item, row);
		this.reading.prose()
			.read(new Paragraph(titel, "", item.head()), About.document(this.reading.title()).uppdrag(row));
		return row;
	}

	private static String title(Item item) {
		String mark = (item.group() != null) ? item.group().form().utom() : null;
		String titel = item.hole("titel");
		return (mark != null) ? titel.replace(mark, "").strip() : titel;
	}

	private static Optional<String> written(Item item) {
		return Optional.ofNullable(item.section()).map((each) -> each.holes().get("ar"));
	}

	private void own(Item item, Row row) {
		Namnder.Roles roles = this.reading.namnder()
			.roles(item.hole("namnd") + item.hole("namndtext") + item.hole("mottagare"), item.head());
		roles.ansvariga().forEach((each) -> row.add("ansvariga", each));
		roles.medverkande().forEach((each) -> row.add("medverkande", each));
		this.reading.namnder()
			.in(row.text("titel"), item.head())
			.stream()
			.filter((each) -> !roles.ansvariga().contains(each))
			.forEach((each) -> row.add("medverkande", each));
	}

	private void give(Item item, Row row) {
		this.reading.namnder()
			.row(item.hole("givare"), item.head())
			.ifPresent((each) -> row.add("uppdragsgivare", each));
		String givare = item.form().givare();
		if (UppdragForm.SELF.equals(givare)) {
			row.list("ansvariga").forEach((each) -> row.add("uppdragsgivare", each));
		}
		else if (givare != null) {
			Span at = (item.section() != null) ? item.section().at() : this.reading.title().at();
			this.reading.namnder().row(givare, at).ifPresent((each) -> row.add("uppdragsgivare", each));
		}
	}

}
