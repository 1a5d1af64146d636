package se.uppdragsgrafen.extract.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.wording.Units;

/** What the printed numbers of each line are in kronor, and with which sign. */
final class MoneyScale {

	private static final MathContext ROUGHLY = MathContext.DECIMAL32;

	private static final BigDecimal LITTLE = new BigDecimal("0.003");

	private static final BigDecimal MUCH = new BigDecimal(300);

	private final Map<MoneyLine, Signs> signs = new HashMap<>();

	private final Map<MoneyHead, BigDecimal> factors = new HashMap<>();

	/** Heads that state another unit than the numbers have. */
	private final List<MoneyHead> wrong = new ArrayList<>();

	void put(List<MoneyLine> lines, Signs told) {
		lines.forEach((each) -> {
			this.signs.put(each, told);
			this.factors.putIfAbsent(each.head(), Units.factor(each.head().unit()));
		});
	}

	Signs signs(MoneyLine line) {
		return Objects.requireNonNull(this.signs.get(line));
	}

	BigDecimal factor(MoneyLine line) {
		return this.factors.getOrDefault(line.head(), Units.THOUSAND);
	}

	/** The unit that the numbers have, as {@code tkr}. */
	String unit(MoneyLine line) {
		return Units.name(factor(line));
	}

	/** Heads that state another unit than the numbers have. */
	List<MoneyHead> wrong() {
		return this.wrong;
	}

	/** Stored as DESIGN § 4 says, in kronor. */
	BigDecimal kronor(MoneyLine line, MoneyCell.Key key, MoneyCell cell) {
		return cell.number().multiply(factor(line)).multiply(new BigDecimal(signs(line).of(key)));
	}

	/** Kronor as stored → the number as the line would print it. */
	BigDecimal printed(MoneyLine line, MoneyCell.Key key, BigDecimal kronor) {
		return plain(kronor.divide(factor(line), MathContext.DECIMAL128)).multiply(new BigDecimal(signs(line).of(key)));
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/**
	 * A total that is a thousand times too small or large has another unit than it says.
	 */
	void compare(List<MoneyTable> tables) {
		for (MoneyLine total : MoneyParts.totals(tables)) {
			List<MoneyLine> parts = MoneyParts.of(total, tables);
			BigDecimal ratio = ratio(total, parts);
			if (ratio == null || this.wrong.contains(total.head())
					|| parts.stream().anyMatch((each) -> each.head().equals(total.head()))) {
				continue;
			}
			if (ratio.compareTo(LITTLE) < 0) {
				rescale(total.head(), factor(total).multiply(Units.THOUSAND));
			}
			else if (ratio.compareTo(MUCH) > 0) {
				rescale(total.head(), factor(total).divide(Units.THOUSAND, ROUGHLY));
			}
		}
	}

	private void rescale(MoneyHead head, BigDecimal factor) {
		this.factors.put(head, factor);
		this.wrong.add(head);
	}

	private @Nullable BigDecimal ratio(MoneyLine total, List<MoneyLine> parts) {
		BigDecimal whole = BigDecimal.ZERO;
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<MoneyCell.Key, MoneyCell> each : total.cells().entrySet()) {
			for (MoneyLine part : parts) {
				MoneyCell cell = part.cell(each.getKey());
				sum = (cell != null) ? sum.add(kronor(part, each.getKey(), cell).abs()) : sum;
			}
			whole = whole.add(kronor(total, each.getKey(), each.getValue()).abs());
		}
		return (sum.signum() == 0) ? null : whole.divide(sum, ROUGHLY);
	}

}
