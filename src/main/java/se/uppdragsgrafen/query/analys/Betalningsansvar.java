package se.uppdragsgrafen.query.analys;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Holds one month's discharges against the terms of an agreement. Each term is tried on
 * its own, with whole numbers and exact decimals; no day is counted here.
 */
final class Betalningsansvar implements Calculation {

	static final String NAME = "betalningsansvar";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public void check(Map<String, @Nullable Object> arguments) {
		Manad.of(arguments);
	}

	@Override
	public Rows of(Rows read, Map<String, @Nullable Object> arguments) {
		if (read.totalCount() == 0) {
			throw new BadArgument(
					"No agreement with such terms that holds for kommun %s in %s is loaded. Name one with 'avtal', or ask 'avtalslage' which there are.",
					"Inget avtal med sådana villkor som gäller för kommun %s i %s är laddat. Ange ett med 'avtal', eller fråga 'avtalslage' vilka som finns.",
					String.valueOf(arguments.get("kommun")), String.valueOf(arguments.get("manad")));

		}
		Manad manad = Manad.of(arguments);
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Map<String, @Nullable Object> term : read.rows()) {
			Map<String, @Nullable Object> row = new HashMap<>(term);
			row.putAll(inForce(term, manad) ? tried(term, manad)
					: Map.of("utfall", "KAN_INTE_PROVAS", "besked", Besked.ingenText(manad, term)));
			rows.add(row);
		}
		refuseDaysOfNobody(rows, manad);
		return new Rows(read.totalCount(), rows);
	}

	private static Map<String, @Nullable Object> tried(Map<String, @Nullable Object> term, Manad manad) {
		return switch (String.valueOf(term.get("typ"))) {
			case "BEFRIELSE" -> freed(term, manad);
			case "KVARSTAR" -> remaining(manad);
			default -> amount(manad);
		};
	}

	/**
	 * Whether the text may hold in the month, by its days or by the day that it was
	 * decided.
	 */
	private static boolean inForce(Map<String, @Nullable Object> term, Manad manad) {
		Object from = (term.get("gallerFran") != null) ? term.get("gallerFran") : term.get("beslutad");
		return manad.begins(from) && !manad.isAfter(term.get("gallerTill"));
	}

	private static void refuseDaysOfNobody(List<Map<String, @Nullable Object>> rows, Manad manad) {
		boolean freed = rows.stream().anyMatch(row -> "BEFRIAD".equals(row.get("utfall")));
		if (freed && manad.dygn().size() > manad.overDygn()) {
			throw new BadArgument("'dygn' has %d persons, but the kommun is freed for all but the %d of 'overDygn'.",
					"'dygn' har %d personer, men kommunen befrias för alla utom de %d i 'overDygn'.",
					manad.dygn().size(), manad.overDygn());
		}
	}

	/**
	 * The share of those discharged that left in time, held against the term's threshold.
	 */
	private static Map<String, @Nullable Object> freed(Map<String, @Nullable Object> term, Manad manad) {
		Integer inTime = (term.get("franDag") instanceof Number from && term.get("tillDag") instanceof Number to)
				? manad.mellan(from.intValue(), to.intValue()) : null;
		if (inTime == null || !(term.get("grans") instanceof Number limit) || !"PROCENT".equals(term.get("enhet"))) {
			return Map.of("utfall", "KAN_INTE_PROVAS", "besked", Besked.EJ_LASBART);
		}
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("taljare", inTime);
		values.put("namnare", manad.utskrivna());
		if (manad.utskrivna() == 0) {
			values.put("utfall", "KAN_INTE_PROVAS");
			values.put("besked", Besked.INGEN_UTSKRIVEN);
			return values;
		}
		BigDecimal hundredfold = BigDecimal.valueOf(inTime).multiply(HUNDRED);
		BigDecimal needed = new BigDecimal(limit.toString()).multiply(BigDecimal.valueOf(manad.utskrivna()));
		int compared = hundredfold.compareTo(needed);
		boolean freed = "OVER".equals(term.get("jamforelse")) ? compared > 0 : compared >= 0;
		values.put("andel",
				hundredfold.divide(BigDecimal.valueOf(manad.utskrivna()), MathContext.DECIMAL64).doubleValue());
		values.put("utfall", freed ? "BEFRIAD" : "EJ_BEFRIAD");
		values.put("besked", Besked.andel(manad, inTime, freed));
		return values;
	}

	/** Whoever stayed beyond the limit counts, whether the kommun is freed or not. */
	private static Map<String, @Nullable Object> remaining(Manad manad) {
		return Map.of("antal", manad.overDygn(), "utfall",
				(manad.overDygn() > 0) ? "BETALNINGSANSVAR" : "INGET_BETALNINGSANSVAR", "besked",
				Besked.kvar(manad.overDygn()));
	}

	private static Map<String, @Nullable Object> amount(Manad manad) {
		BigDecimal price = manad.kronorPerDygn();
		if (price == null) {
			return Map.of("besked", Besked.MANUAL);
		}
		BigDecimal product = price.multiply(BigDecimal.valueOf(manad.summaDygn()));
		return Map.of("dygn", manad.summaDygn(), "belopp", Besked.kronor(product), "besked",
				Besked.belopp(manad, price, product));
	}

}
