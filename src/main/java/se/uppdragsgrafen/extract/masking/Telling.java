package se.uppdragsgrafen.extract.masking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Percents;
import se.uppdragsgrafen.fact.Matvarde.Kon;

/**
 * Values from which, beside what else is shown, a hidden count of persons could be
 * computed.
 */
final class Telling {

	private static final List<String> SCOPE = List.of("period", "slag", "mal", "verksamhet", "namnd", "uppdrag",
			"kontroll", "arende");

	/** "60 % av ärendena": what a share is of. */
	private static final Pattern BASE = Pattern
		.compile("(?i)(?:^| )av (?:de |alla |samtliga )?(\\pL{4,}?)(?:na|n|a)?(?: |$)");

	private final List<Row> counts;

	private final List<Row> shares;

	private final Map<Row, BigDecimal> hidden;

	private final BigDecimal threshold;

	/**
	 * Of one document.
	 * @param counts all counts of persons
	 * @param shares all percentages
	 * @param hidden what is hidden by now, and what it was
	 * @param threshold counts below it are hidden
	 */
	Telling(List<Row> counts, List<Row> shares, Map<Row, BigDecimal> hidden, BigDecimal threshold) {
		this.counts = counts;
		this.shares = shares;
		this.hidden = hidden;
		this.threshold = threshold;
	}

	/** Those that are still shown. */
	List<Row> rows() {
		return Stream
			.concat(this.counts.stream().filter(this::leaves),
					this.shares.stream().filter((each) -> ofHidden(each) || ofUnits(each)))
			.filter((each) -> each.has("varde") && !this.hidden.containsKey(each))
			.toList();
	}

	/**
	 * "Of 12, 11 did": what a count leaves of a total is what stands hidden beside it.
	 */
	private boolean leaves(Row count) {
		List<BigDecimal> beside = beside(count);
		BigDecimal left = beside.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return known(left, beside.size()) && count.has("varde")
				&& totals(count).anyMatch((each) -> each.subtract(number(count, "varde")).compareTo(left) == 0);
	}

	/** Whether the sum of so many small counts says each of them. */
	private boolean known(BigDecimal sum, int counts) {
		BigDecimal all = BigDecimal.valueOf(counts);
		return counts == 1 || (counts > 1 && (sum.compareTo(all) == 0
				|| sum.compareTo(all.multiply(this.threshold.subtract(BigDecimal.ONE))) == 0));
	}

	/** "12 persons, of whom 8 %": the share of a shown base that a hidden count is. */
	private boolean ofHidden(Row share) {
		if (!share.has("varde")) {
			return false;
		}
		BigDecimal percent = number(share, "varde");
		List<BigDecimal> bases = Stream
			.concat(Stream.of(number(share, "antal")), totals(share).filter((each) -> !share.has("antal")))
			.filter((each) -> each.signum() > 0)
			.toList();
		return beside(share).stream()
			.anyMatch((count) -> bases.stream()
				.anyMatch((base) -> is(percent, count, base) || is(percent, base.subtract(count), base)));
	}

	private static boolean is(BigDecimal percent, BigDecimal part, BigDecimal all) {
		return Percents.percent(part.intValue(), all.intValue())
			.setScale(Math.max(percent.scale(), 0), RoundingMode.HALF_UP)
			.compareTo(percent) == 0;
	}

	/**
	 * "60 % of the cases" tells the cases of one unit where those of the others are
	 * shown.
	 */
	private boolean ofUnits(Row share) {
		Matcher base = BASE.matcher(name(share));
		if (share.has("verksamhet") || share.has("mal") || !share.has("arende") || !base.find()) {
			return false;
		}
		List<Row> parts = this.counts.stream()
			.filter((each) -> each.has("verksamhet") && each.text("period").equals(share.text("period")))
			.filter((each) -> Objects.equals(each.get("arende"), share.get("arende")) && of(base.group(1), name(each)))
			.toList();
		return parts.stream()
			.filter(this.hidden::containsKey)
			.anyMatch((one) -> parts.stream()
				.anyMatch((other) -> !this.hidden.containsKey(other)
						&& !other.text("verksamhet").equals(one.text("verksamhet"))));
	}

	/** Whether one of the words of a name ends as the noun does, in some form. */
	private static boolean of(String noun, String name) {
		String lower = noun.toLowerCase(Locale.ROOT);
		return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\pL]+", -1))
			.anyMatch((word) -> word.endsWith(lower) || word.endsWith(lower + "na") || word.endsWith(lower + "a")
					|| word.endsWith(lower + "n"));
	}

	/** The hidden counts of the same that stand where a value is printed. */
	private List<BigDecimal> beside(Row row) {
		return this.hidden.entrySet()
			.stream()
			.filter((each) -> this.counts.contains(each.getKey()))
			.filter((each) -> same(each.getKey(), row) && Objects.equals(each.getKey().get("kon"), row.get("kon")))
			.filter((each) -> each.getKey().evidence().contains(row.evidence().iterator().next()))
			.map(Map.Entry::getValue)
			.toList();
	}

	/** What is shown of all, as it is printed or as the sum of the sexes. */
	private Stream<BigDecimal> totals(Row part) {
		List<Row> shown = Stream.concat(this.counts.stream(), this.shares.stream())
			.filter((each) -> same(each, part) && each != part)
			.toList();
		if (!Kon.ALLA.equals(part.get("kon"))) {
			return shown.stream()
				.filter((each) -> this.counts.contains(each) && Objects.equals(each.get("kon"), part.get("kon")))
				.map((each) -> number(each, "varde"));
		}
		Stream<BigDecimal> printed = shown.stream()
			.filter((each) -> this.counts.contains(each) && Kon.ALLA.equals(each.get("kon")))
			.map((each) -> number(each, "varde"));
		Map<String, List<Row>> bySex = shown.stream()
			.filter((each) -> !Kon.ALLA.equals(each.get("kon")))
			.collect(Collectors.groupingBy((each) -> name(each) + "|" + each.text("delgrupp"), LinkedHashMap::new,
					Collectors.toList()));
		return Stream.concat(printed, bySex.values().stream().map(this::sum));
	}

	/** Of both sexes; nothing where one of them is not shown. */
	private BigDecimal sum(List<Row> sexes) {
		List<BigDecimal> shown = sexes.stream()
			.map((each) -> number(each, this.counts.contains(each) ? "varde" : "antal"))
			.toList();
		return shown.contains(BigDecimal.ZERO) ? BigDecimal.ZERO
				: shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static boolean same(Row one, Row other) {
		return SCOPE.stream().allMatch((each) -> one.text(each).equals(other.text(each)));
	}

	private static BigDecimal number(Row row, String column) {
		return row.has(column) ? new BigDecimal(row.text(column)) : BigDecimal.ZERO;
	}

	private static String name(Row row) {
		return (row.get("indikator") instanceof Row indikator) ? indikator.text("namn") : row.text("indikator");
	}

}
