package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.analys.Column;

/**
 * Writes rows as CSV after RFC 4180. A node is its id; several values in one cell are
 * parted by {@code |}; a column of evidence has its ids in one more column, and says
 * itself where to look: document, page, lines.
 */
final class Csv {

	private static final String EVIDENCE = "Belagg";

	private static final String BETWEEN = "|";

	private Csv() {
	}

	static String of(List<Column> columns, List<Map<String, @Nullable Object>> rows) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			csv.printRecord(header(columns));
			for (Map<String, @Nullable Object> row : rows) {
				csv.printRecord(cells(columns, row));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static List<String> header(List<Column> columns) {
		List<String> names = new ArrayList<>();
		for (Column column : columns) {
			names.add(column.name());
			if (column.type().equals(EVIDENCE)) {
				names.add(column.name() + "Id");
			}
		}
		return names;
	}

	private static List<String> cells(List<Column> columns, Map<String, @Nullable Object> row) {
		List<String> cells = new ArrayList<>();
		for (Column column : columns) {
			Object value = row.get(column.name());
			if (column.type().equals(EVIDENCE)) {
				cells.add(places(value));
			}
			cells.add(cell(value));
		}
		return cells;
	}

	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list -> list.stream().map(Csv::cell).collect(Collectors.joining(BETWEEN));
			case Map<?, ?> node -> cell(node.get("id"));
			case Double number -> BigDecimal.valueOf(number).toPlainString();
			default -> value.toString();
		};
	}

	private static String places(@Nullable Object evidence) {
		return (evidence instanceof List<?> list)
				? list.stream().map(one -> place((Map<?, ?>) one)).collect(Collectors.joining(" " + BETWEEN + " "))
				: "";
	}

	private static String place(Map<?, ?> evidence) {
		String page = (evidence.get("sida") != null) ? ", s. " + evidence.get("sida") : "";
		Object from = evidence.get("franRad");
		Object to = evidence.get("tillRad");
		String lines = String.valueOf(from).equals(String.valueOf(to)) ? String.valueOf(from) : from + "–" + to;
		return evidence.get("dokument") + page + ", rad " + lines;
	}

}
