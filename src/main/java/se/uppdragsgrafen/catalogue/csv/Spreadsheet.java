package se.uppdragsgrafen.catalogue.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Cells of a file for a spreadsheet: a text that it would run as a formula is told to be
 * a text by an apostrophe before it. A published document may hold such a text.
 */
public final class Spreadsheet {

	/** Also after spaces, and in full width, as East Asian spreadsheets read them. */
	private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+@\\-＝＋＠－].*|[\\t\\r\\n].*");

	private Spreadsheet() {
	}

	/**
	 * A cell.
	 * @param comma whether decimals have a comma, as where a semicolon is between cells
	 */
	public static @Nullable Object cell(@Nullable Object value, boolean comma) {
		return switch (value) {
			case Double number when comma -> decimal(BigDecimal.valueOf(number).stripTrailingZeros());
			case BigDecimal number when comma -> decimal(number);
			case String text -> text(text);
			case List<?> list -> text(list.stream().map(String::valueOf).collect(Collectors.joining("|")));
			case null, default -> value;
		};
	}

	private static String decimal(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

	private static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

}
