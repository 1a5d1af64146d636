package se.uppdragsgrafen.catalogue.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.Column;
import se.uppdragsgrafen.query.analys.Kind;

/**
 * Rows of an analysis as those of a table. A node is its id; a column of evidence has its
 * ids in one more column, and says itself where to look: document, page, lines.
 */
public final class AnalysisTable {

	private static final String EVIDENCE = "Belagg";

	private AnalysisTable() {
	}

	/**
	 * The layout of the analysis's file.
	 * @param path where the file is, without its ending
	 */
	public static Layout layout(String path, Analysis analysis) {
		List<Layout.Field> fields = new ArrayList<>();
		for (Column column : analysis.columns()) {
			String description = swedish(column.description());
			if (isEvidence(column)) {
				fields.add(Layout.Field.text(column.name(), description));
				fields.add(new Layout.Field(column.name() + "Id", "string", column.list(), false, description));
			}
			else {
				fields.add(new Layout.Field(column.name(), datatype(column.kind()), column.list(),
						column.kind() == Kind.NODE, description));
			}
		}
		return new Layout(path, swedish(analysis.description()), fields);
	}

	/** Descriptions are in Swedish first, and then in English. */
	private static String swedish(String description) {
		return description.split(" / ", 2)[0];
	}

	private static String datatype(Kind kind) {
		return switch (kind) {
			case INT, KRONOR -> "integer";
			case NUMBER -> "decimal";
			case TRUTH -> "boolean";
			case TEXT, CHOICE, TIDPUNKT, NODE -> "string";
		};
	}

	/** The values of a row, one for each column of the table. */
	public static List<@Nullable Object> row(List<Column> columns, Map<String, @Nullable Object> row) {
		List<@Nullable Object> values = new ArrayList<>();
		for (Column column : columns) {
			Object value = row.get(column.name());
			if (isEvidence(column)) {
				values.add(places(value));
			}
			values.add(value(value));
		}
		return values;
	}

	private static boolean isEvidence(Column column) {
		return column.type().equals(EVIDENCE);
	}

	private static @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map(AnalysisTable::value).map(Objects::requireNonNull).toList();
			case Map<?, ?> node -> node.get("id");
			case Double number -> BigDecimal.valueOf(number);
			case null, default -> value;
		};
	}

	private static String places(@Nullable Object evidence) {
		return (evidence instanceof List<?> list)
				? list.stream().map((one) -> place((Map<?, ?>) one)).collect(Collectors.joining(" | ")) : "";
	}

	private static String place(Map<?, ?> evidence) {
		String page = (evidence.get("sida") != null) ? ", s. " + evidence.get("sida") : "";
		Object from = evidence.get("franRad");
		Object to = evidence.get("tillRad");
		String lines = String.valueOf(from).equals(String.valueOf(to)) ? String.valueOf(from) : from + "–" + to;
		return evidence.get("dokument") + page + ", rad " + lines;
	}

}
