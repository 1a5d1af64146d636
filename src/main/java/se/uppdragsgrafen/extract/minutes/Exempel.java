package se.uppdragsgrafen.extract.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.AvtalForm;
import se.uppdragsgrafen.extract.profile.Profile;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Percents;
import se.uppdragsgrafen.fact.Avtalsexempel;
import se.uppdragsgrafen.fact.Motsagelse;

/** The worked examples of an agreement. */
final class Exempel {

	private static final Map<String, String> COLUMNS = Map.of("utskrivna", "utskrivna", "noll", "dag0", "ett", "dag1",
			"langre", "langre", "over", "overDygn");

	private final Reading reading;

	private final AvtalForm.@Nullable ExempelForm form;

	private final Row avtal;

	private final Map<String, String> said = new HashMap<>();

	private @Nullable Boolean freed;

	private @Nullable Span at;

	private @Nullable Span share;

	Exempel(Reading reading, AvtalForm.@Nullable ExempelForm form, Row avtal) {
		this.reading = reading;
		this.form = form;
		this.avtal = avtal;
	}

	/** Whether the paragraph belongs to an example, which is then read. */
	boolean reads(Paragraph paragraph) {
		if (this.form == null) {
			return false;
		}
		Optional<Map<String, String>> begins = this.form.borjar().match(paragraph.text());
		if (begins.isPresent()) {
			end();
			this.at = paragraph.at();
			this.said.putAll(begins.get());
			return true;
		}
		if (this.at == null) {
			return false;
		}
		if (this.freed != null && AvtalReader.heading(paragraph)) {
			end();
			return false;
		}
		this.at = this.at.and(paragraph.at());
		read(paragraph, this.form);
		return true;
	}

	private void read(Paragraph paragraph, AvtalForm.ExempelForm form) {
		form.rader().forEach((each) -> each.match(paragraph.text()).ifPresent((holes) -> {
			this.said.putAll(holes);
			this.share = holes.containsKey("procent") ? paragraph.at() : this.share;
		}));
		if (Profile.any(form.inte(), paragraph.text())) {
			this.freed = false;
		}
		else if (Profile.any(form.befriad(), paragraph.text())) {
			this.freed = true;
		}
	}

	/** Writes the example that is open, where all of it was understood. */
	void end() {
		if (this.at != null && this.freed != null && this.said.keySet().containsAll(COLUMNS.keySet())
				&& this.said.containsKey("procent")) {
			write(this.at, this.freed);
		}
		this.said.clear();
		this.freed = null;
		this.at = null;
		this.share = null;
	}

	private void write(Span span, boolean befriad) {
		String nummer = this.said.getOrDefault("nummer", "1");
		Row row = this.reading.draft()
			.row(Avtalsexempel.class, Meeting.rest(this.avtal) + "/" + nummer)
			.set("nummer", Integer.valueOf(nummer))
			.set("befriad", befriad)
			.set("avtal", this.avtal)
			.from(span);
		COLUMNS.forEach((hole, column) -> row.set(column, Numbers.count(this.said.getOrDefault(hole, "")).orElse(0)));
		BigDecimal share = Numbers.of(this.said.getOrDefault("procent", "0")).orElse(BigDecimal.ZERO);
		row.set("andelSkriven", share);
		compare(row, nummer, share, (this.share != null) ? this.share : span);
	}

	private void compare(Row row, String nummer, BigDecimal printed, Span at) {
		int all = number(row, "utskrivna");
		if (all == 0) {
			return;
		}
		BigDecimal exact = Percents.percent(number(row, "dag0") + number(row, "dag1"), all);
		if (exact.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0) {
			return;
		}
		BigDecimal difference = exact.subtract(printed).abs().setScale(2, RoundingMode.HALF_UP);
		boolean cut = difference.compareTo(BigDecimal.ONE.movePointLeft(printed.scale())) <= 0;
		new Contradictions(this.reading.draft(), this.reading.dokument()).add(
				Meeting.rest(this.avtal) + " exempel " + nummer,
				cut ? Motsagelse.Typ.AVRUNDNING : Motsagelse.Typ.PROCENT,
				"Andelen i exempel %s följer inte av antalen.".formatted(nummer), Percents.print(printed) + "%",
				Percents.print(exact.setScale(2, RoundingMode.HALF_UP)) + "%",
				Percents.print(difference) + " procentenheter", List.of(row), List.of(at));
	}

	private static int number(Row row, String column) {
		return (row.get(column) instanceof Integer number) ? number : 0;
	}

}
