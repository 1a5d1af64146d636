package se.uppdragsgrafen.extract.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import com.google.re2j.Pattern;

import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.profile.Grad;
import se.uppdragsgrafen.extract.reading.About;
import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Measures;
import se.uppdragsgrafen.extract.reading.Reading;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Numbers;
import se.uppdragsgrafen.extract.wording.Percents;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Motsagelse;

/** The printed shares of a control against its counts, and against a hundred. */
final class KontrollSummor {

	private static final Pattern PERCENT = Pattern.compile(" ?(?:%|procent)$");

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private final Reading reading;

	private final About whole;

	private final String area;

	/** Results by period, in the order of the columns. */
	private final SequencedMap<String, List<Row>> results = new LinkedHashMap<>();

	/** Percents by period. */
	private final SequencedMap<String, Map<Grad, Share>> shares = new LinkedHashMap<>();

	KontrollSummor(Reading reading, About whole, String area) {
		this.reading = reading;
		this.whole = whole;
		this.area = area;
	}

	void add(String period, Row result) {
		this.results.computeIfAbsent(period, (key) -> new ArrayList<>()).add(result);
	}

	/** The period that is reported, where it has results; else the last column. */
	String last(String reported) {
		return (this.results.isEmpty() || this.results.containsKey(reported)) ? reported
				: this.results.lastEntry().getKey();
	}

	/** Writes the printed shares. */
	void shares(Jamforelse.Moment sum, Span head) {
		sum.cells().forEach((period, cells) -> cells.forEach((grad, cell) -> {
			Optional<BigDecimal> value = Numbers.of(PERCENT.matcher(cell).replaceAll(""));
			Span at = sum.lines().getOrDefault(grad, sum.at());
			value.ifPresent((each) -> {
				String name = "Andel %s, %s".formatted(grad.column(), area());
				Row row = new Measures(this.reading.draft())
					.another(name, Indikator.Enhet.PROCENT, Kon.ALLA, null, each, this.whole.period(period), at)
					.from(head);
				this.shares.computeIfAbsent(period, (key) -> new EnumMap<>(Grad.class))
					.put(grad, new Share(row, each, cell, at));
			});
		}));
	}

	private String area() {
		String name = this.area.isEmpty() ? "internkontroll" : this.area;
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

	void compare() {
		this.shares.forEach((period, shares) -> {
			shares.forEach((grad, share) -> compare(period, grad, share));
			hundred(period, shares);
		});
	}

	private void compare(String period, Grad grad, Share share) {
		List<Row> rows = this.results.getOrDefault(period, List.of());
		int all = rows.stream().mapToInt((each) -> number(each, "antal")).sum();
		int part = rows.stream().mapToInt((each) -> number(each, grad.column())).sum();
		if (all == 0) {
			return;
		}
		BigDecimal exact = Percents.percent(part, all);
		BigDecimal rounded = exact.setScale(share.value().scale(), RoundingMode.HALF_UP);
		if (rounded.compareTo(share.value()) == 0) {
			return;
		}
		boolean cut = exact.subtract(share.value()).abs().compareTo(BigDecimal.ONE) < 0;
		List<Row> galler = new ArrayList<>(List.of(share.row()));
		galler.addAll(rows);
		List<Span> at = new ArrayList<>(List.of(share.at()));
		rows.forEach((each) -> at.addAll(each.evidence()));
		contradictions().add("%s andel %s %s".formatted(paragraf(), grad.column(), period),
				cut ? Motsagelse.Typ.AVRUNDNING : Motsagelse.Typ.PROCENT,
				"Andelen %s för %s följer inte av tabellens antal (%d av %d).".formatted(grad.column(), period, part,
						all),
				share.cell(), Percents.print(exact, 1) + "%",
				Percents.points(exact.subtract(share.value()).abs().setScale(1, RoundingMode.HALF_UP)), galler, at);
	}

	private void hundred(String period, Map<Grad, Share> shares) {
		BigDecimal sum = shares.values().stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal difference = sum.subtract(HUNDRED).abs();
		if (shares.size() < Grad.values().length || difference.signum() == 0) {
			return;
		}
		boolean rounding = difference.compareTo(new BigDecimal(shares.size())) <= 0;
		contradictions().add("%s andelar %s".formatted(paragraf(), period),
				rounding ? Motsagelse.Typ.AVRUNDNING : Motsagelse.Typ.SUMMA,
				"De tryckta andelarna för %s blir tillsammans inte hundra procent.".formatted(period),
				String.join(" + ", shares.values().stream().map(Share::cell).toList()), "100%",
				Percents.points(difference), shares.values().stream().map(Share::row).toList(),
				shares.values().stream().map(Share::at).toList());
	}

	/** The detailed table says another degree than the comparison. */
	void differ(Row row, Kontrollresultaten.Detail detail) {
		List<String> there = new ArrayList<>();
		List<String> here = new ArrayList<>();
		int most = 0;
		for (Grad grad : Grad.values()) {
			int count = detail.counts().getOrDefault(grad, 0);
			int compared = number(row, grad.column());
			if (count != compared) {
				Optional.ofNullable(detail.printed().get(grad)).ifPresent(there::add);
				here.add("%s %d".formatted(Sentences.title(grad.column()), compared));
				most = Math.max(most, Math.abs(count - compared));
			}
		}
		if (!here.isEmpty()) {
			contradictions().add("%s %s %s".formatted(paragraf(), detail.name(), row.text("period")),
					Motsagelse.Typ.TEXT_MOT_TABELL, "Resultatet och jämförelsen bedömer samma ärenden olika.",
					there.isEmpty() ? "0" : String.join(" ", there), String.join(", ", here),
					most + ((most == 1) ? " ärende" : " ärenden"), List.of(row), row.evidence());
		}
	}

	private Contradictions contradictions() {
		return new Contradictions(this.reading.draft(), this.reading.dokument());
	}

	private String paragraf() {
		return Objects.requireNonNull(this.whole.arende()).text("paragraf") + " internkontroll";
	}

	private static int number(Row row, String column) {
		return (row.get(column) instanceof Integer number) ? number : 0;
	}

	/**
	 * A printed share.
	 *
	 * @param row as a fact
	 * @param value in percent
	 * @param cell as printed
	 * @param at where
	 */
	private record Share(Row row, BigDecimal value, String cell, Span at) {
	}

}
