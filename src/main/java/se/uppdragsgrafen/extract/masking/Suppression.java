package se.uppdragsgrafen.extract.masking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Indikator;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Matvarde.Kon;
import se.uppdragsgrafen.fact.Matvarde.Vardestatus;
import se.uppdragsgrafen.fact.Motsagelse;

/**
 * Small counts of persons, and what they could be computed from, are not told (DESIGN §
 * 4).
 */
public final class Suppression {

	private static final List<String> GROUP = List.of("period", "slag", "mal", "verksamhet", "namnd", "uppdrag",
			"kontroll", "arende");

	private final Draft draft;

	private final BigDecimal threshold;

	private final Hidden hidden;

	private Suppression(Draft draft, int threshold, List<Line> lines) {
		this.draft = draft;
		this.threshold = BigDecimal.valueOf(threshold);
		this.hidden = new Hidden(lines);
	}

	/** Suppresses, and says which numbers must not be shown. */
	public static Hidden of(Draft draft, int threshold, List<Line> lines) {
		Suppression suppression = new Suppression(draft, threshold, lines);
		draft.of(Matvarde.class).filter(suppression::small).toList().forEach(suppression::hide);
		suppression.balance();
		suppression.contradictions();
		suppression.hidden.remove(draft);
		return suppression.hidden;
	}

	private boolean small(Row row) {
		return switch (unit(row)) {
			case PERSONER -> small(row.get("varde")) || small(row.get("antal"));
			case PROCENT -> small(row.get("antal"));
			default -> false;
		};
	}

	private boolean small(@Nullable Object count) {
		BigDecimal number = number(count).abs();
		return number.signum() > 0 && number.compareTo(this.threshold) < 0;
	}

	private static BigDecimal number(@Nullable Object count) {
		return (count != null) ? new BigDecimal(count.toString()) : BigDecimal.ZERO;
	}

	private Indikator.Enhet unit(Row row) {
		return indikator(row).map((each) -> each.get("enhet"))
			.map(Indikator.Enhet.class::cast)
			.orElse(Indikator.Enhet.OVRIGT);
	}

	private Optional<Row> indikator(Row row) {
		Object indikator = row.get("indikator");
		if (indikator instanceof Row own) {
			return Optional.of(own);
		}
		String id = row.text("indikator");
		return this.draft.of(Indikator.class).filter((each) -> each.id().equals(id)).findFirst();
	}

	private void hide(Row row) {
		Stream.of("varde", "antal").filter(row::has).forEach((column) -> {
			this.hidden.add(row.evidence(), number(row.get(column)));
			row.clear(column);
		});
		row.set("vardestatus", Vardestatus.UNDERTRYCKT);
	}

	/** Until no hidden part is what a total lacks. */
	private void balance() {
		Map<String, List<Row>> groups = this.draft.of(Matvarde.class)
			.filter((each) -> unit(each) == Indikator.Enhet.PERSONER)
			.collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
		groups.values().forEach(this::balance);
	}

	private void balance(List<Row> group) {
		boolean changed = true;
		while (changed) {
			changed = false;
			for (Row total : group) {
				boolean sexes = balance(total, bySex(total, group));
				boolean parts = balance(total, byPart(total, group));
				changed = changed || sexes || parts;
			}
		}
	}

	private String group(Row row) {
		return indikator(row).map(Row::id).orElse("")
				+ GROUP.stream().map(row::text).collect(Collectors.joining("|", "|", ""));
	}

	private static List<Row> bySex(Row total, List<Row> group) {
		return !Kon.ALLA.equals(total.get("kon")) ? List.of()
				: group.stream()
					.filter((each) -> !Kon.ALLA.equals(each.get("kon")))
					.filter((each) -> each.text("delgrupp").equals(total.text("delgrupp")))
					.toList();
	}

	private static List<Row> byPart(Row total, List<Row> group) {
		return total.has("delgrupp") ? List.of()
				: group.stream()
					.filter((each) -> each.has("delgrupp") && each.text("kon").equals(total.text("kon")))
					.toList();
	}

	/** Whether another one had to be hidden: one unknown in a sum is none. */
	private boolean balance(Row total, List<Row> parts) {
		List<Row> sum = new ArrayList<>(parts);
		sum.add(total);
		if (parts.size() < 2 || sum.stream().filter(Suppression::hidden).count() != 1) {
			return false;
		}
		// A zero would hide nothing: what is left would still be the other's.
		Row other = parts.stream()
			.filter((each) -> !hidden(each) && number(each.get("varde")).signum() > 0)
			.min(Comparator.comparing((each) -> number(each.get("varde"))))
			.orElse(total);
		if (hidden(other)) {
			return false;
		}
		hide(other);
		return true;
	}

	private static boolean hidden(Row row) {
		return row.type().record() == Matvarde.class && Vardestatus.UNDERTRYCKT.equals(row.get("vardestatus"));
	}

	/** What contradicts a hidden value must not give it away. */
	private void contradictions() {
		List<Row> telling = this.draft.of(Motsagelse.class)
			.filter((each) -> each.list("galler").stream().anyMatch((row) -> row instanceof Row own && hidden(own)))
			.toList();
		telling.forEach(this.draft::remove);
	}

}
