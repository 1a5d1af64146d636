package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/** Reads the rows of one CSV file. */
final class Table {

	private final FactType type;

	private final String file;

	private final Problems problems;

	private final List<Row> rows = new ArrayList<>();

	private @Nullable Header header;

	Table(FactType type, String file, Problems problems) {
		this.type = type;
		this.file = file;
		this.problems = problems;
	}

	/** The rows; null where the file cannot be read as this table at all. */
	@Nullable List<Row> read(String text) {
		int line = 1;
		try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
			for (CSVRecord next : parser) {
				if (!row(line, next.toList())) {
					return null;
				}
				line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
			}
			return (this.header != null || row(line, List.of())) ? this.rows : null;
		}
		catch (UncheckedIOException ex) {
			this.problems.row(this.file, line,
					"citattecken runt hela cellen, och dubbla citattecken inuti den; något sådant saknas på raden");
		}
		catch (IOException ex) {
			this.problems.file(this.file, "en fil som kan läsas: " + ex.getMessage());
		}
		return null;
	}

	private boolean row(int line, List<String> cells) {
		if (this.header == null) {
			this.header = Header.of(this.type, this.file, cells, this.problems);
			return this.header != null;
		}
		if (cells.size() == 1 && cells.getFirst().isBlank()) {
			return true;
		}
		if (cells.size() != this.header.size()) {
			this.problems.row(this.file, line,
					"%d celler som i rubrikraden, raden har %d (står ett kommatecken utan citattecken?)"
						.formatted(this.header.size(), cells.size()));
			return true;
		}
		Place place = new Place(this.file, line);
		List<@Nullable Object> values = new ArrayList<>();
		for (Column column : this.type.columns()) {
			values.add(value(place, column, this.header.cell(column, cells)));
		}
		this.rows.add(new Row(this.type, place, values));
		return true;
	}

	private @Nullable Object value(Place place, Column column, String cell) {
		try {
			return Cells.read(column, cell);
		}
		catch (BadCell ex) {
			this.problems.cell(place, column.name(), cell, ex.expectation());
			return null;
		}
	}

}
