package se.uppdragsgrafen.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Characters;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Format.Form;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Years;

/** The cells of a table ⇄ the values of a record. An empty cell is null or no element. */
final class Cells {

	/** Between the elements of a list. */
	static final String DELIMITER = "|";

	/** The digits that a decimal keeps on its way through the graph. */
	private static final int DIGITS = 15;

	/** The elements of a list: each line of a long document may be evidence. */
	static final int LIST = 10_000;

	private static final String YEARS = "ett år från %d till %d".formatted(Years.FIRST, Years.LAST);

	private static final Pattern INTEGER = Pattern.compile("-?\\d{1,19}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,19}(\\.\\d{1,19})?");

	private Cells() {
	}

	static @Nullable Object read(Column column, String cell) throws BadCell {
		if (column.list()) {
			return list(column, cell);
		}
		if (cell.isEmpty()) {
			require(column.nullable(), "ett värde, kolumnen får inte vara tom");
			return null;
		}
		return value(column, cell);
	}

	static String write(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Ref<?>(String id) -> id;
			case Enum<?> constant -> constant.name();
			case BigDecimal decimal -> decimal.toPlainString();
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			case Collection<?> elements -> elements.stream().map(Cells::write).collect(Collectors.joining(DELIMITER));
			default -> value.toString();
		};
	}

	private static List<Object> list(Column column, String cell) throws BadCell {
		if (cell.isEmpty()) {
			return List.of();
		}
		require(cell.chars().filter((each) -> each == '|').count() < LIST, "högst %d värden".formatted(LIST));
		List<Object> elements = new ArrayList<>();
		for (String each : cell.split(Pattern.quote(DELIMITER), -1)) {
			require(!each.isEmpty(), "värden med | mellan sig, och inget tomt värde");
			elements.add(value(column, each));
		}
		require(column.kind() != Column.Kind.REFERENCE || new HashSet<>(elements).size() == elements.size(),
				"varje id en gång");
		return elements;
	}

	private static Object value(Column column, String cell) throws BadCell {
		return switch (column.kind()) {
			case TEXT -> text(column, cell);
			case INTEGER -> integer(column, cell);
			case LONG -> number(INTEGER, cell, Long::valueOf, "hela kronor utan mellanrum, t.ex. -5643000");
			case DECIMAL -> decimal(cell);
			case BOOLEAN -> {
				require(cell.equals("true") || cell.equals("false"), "true eller false");
				yield Boolean.valueOf(cell);
			}
			case ENUM -> constant(column.constants(), cell);
			case REFERENCE -> new Ref<Fact>(cell);
		};
	}

	private static String text(Column column, String cell) throws BadCell {
		Form form = column.form();
		require(cell.length() <= column.longest(), "en text på högst %d tecken".formatted(column.longest()));
		require(!blank(cell.codePointAt(0)) && !blank(cell.codePointBefore(cell.length())),
				"en text utan blanktecken först och sist, också sådana som inte syns");
		require(Characters.plain(cell), "en text utan styrtecken och tecken som vänder läsriktningen");
		if (form != null) {
			require(cell.matches(form.pattern()), form.expectation());
			require(form != Form.TIDPUNKT || inCalendar(cell), "en dag som finns i almanackan");
			require(Years.in(column, cell), YEARS);
		}
		return cell;
	}

	/** Also the blanks of web pages, hard and without width, which nobody sees. */
	private static boolean blank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT;
	}

	private static Integer integer(Column column, String cell) throws BadCell {
		Integer number = number(INTEGER, cell, Integer::valueOf, "ett heltal utan mellanrum, t.ex. 12");
		require(Years.in(column, number), YEARS);
		return number;
	}

	private static boolean inCalendar(String tidpunkt) {
		if (tidpunkt.length() < "ÅÅÅÅ-MM-DD".length()) {
			return true;
		}
		try {
			LocalDate.parse(tidpunkt);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static BigDecimal decimal(String cell) throws BadCell {
		String expectation = "ett tal med decimalpunkt och högst %d siffror, t.ex. 96.5".formatted(DIGITS);
		BigDecimal number = number(DECIMAL, cell, BigDecimal::new, expectation);
		require(number.precision() <= DIGITS, expectation);
		return number;
	}

	private static <T> T number(Pattern pattern, String cell, Function<String, T> reader, String expectation)
			throws BadCell {
		require(pattern.matcher(cell).matches(), expectation);
		try {
			return reader.apply(cell);
		}
		catch (NumberFormatException ex) {
			throw new BadCell("ett mindre tal");
		}
	}

	private static Enum<?> constant(List<Enum<?>> constants, String cell) throws BadCell {
		for (Enum<?> each : constants) {
			if (each.name().equals(cell)) {
				return each;
			}
		}
		throw new BadCell(constants.stream().map(Enum::name).collect(Collectors.joining(", ", "något av ", "")));
	}

	private static void require(boolean fulfilled, String expectation) throws BadCell {
		if (!fulfilled) {
			throw new BadCell(expectation);
		}
	}

}
