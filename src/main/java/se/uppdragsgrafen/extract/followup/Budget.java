package se.uppdragsgrafen.extract.followup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.extract.profile.Template;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Money;
import se.uppdragsgrafen.fact.Budgetkonsekvens;

/** What an uppdrag costs, where the document prints it on a line of its own. */
final class Budget {

	private final Reading reading;

	private final Item item;

	private final Row uppdrag;

	Budget(Reading reading, Item item, Row uppdrag) {
		this.reading = reading;
		this.item = item;
		this.uppdrag = uppdrag;
	}

	/** Whether the paragraph is such a line, which is then read. */
	boolean reads(Paragraph paragraph) {
		for (Template form : this.item.form().budget()) {
			Optional<Map<String, String>> holes = form.match(paragraph.text());
			if (holes.isPresent()) {
				read(paragraph, holes.get());
				return true;
			}
		}
		return false;
	}

	private void read(Paragraph paragraph, Map<String, String> holes) {
		Optional<Row> namnd = this.reading.namnder().row(holes.getOrDefault("namnd", ""), paragraph.at());
		Optional<String> written = Optional.ofNullable(holes.get("ar"));
		int ar = written.map(Integer::parseInt).orElse(this.reading.title().year());
		Money.kronor(holes.getOrDefault("belopp", ""), holes.getOrDefault("enhet", "tkr")).ifPresent((kronor) -> {
			String rest = this.uppdrag.id().substring(this.uppdrag.id().indexOf('/') + 1) + "/" + ar
					+ namnd.map((each) -> "/" + each.id().substring(each.id().lastIndexOf('/') + 1)).orElse("");
			this.reading.draft()
				.another(Budgetkonsekvens.class, rest)
				.set("beloppKr", kronor)
				.set("typ", typ(paragraph.text()))
				.set("ar", ar)
				.set("arUnderforstatt", written.isEmpty())
				.set("somSkrivet", paragraph.text())
				.set("uppdrag", this.uppdrag)
				.set("namnd", namnd.orElse(null))
				.from(paragraph.at())
				.from(this.item.head());
		});
	}

	private static Budgetkonsekvens.Typ typ(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		if (lower.contains("varaktig") || lower.contains("permanent")) {
			return Budgetkonsekvens.Typ.VARAKTIG;
		}
		return (lower.contains("tillfällig") || lower.contains("engång")) ? Budgetkonsekvens.Typ.TILLFALLIG
				: Budgetkonsekvens.Typ.EJ_ANGIVEN;
	}

}
