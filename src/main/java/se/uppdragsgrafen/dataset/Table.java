package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.bytes.Utf8;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/** Reads the rows of one CSV file. */
final class Table {

	private final FactType type;

	private final String file;

	private final Problems problems;

	private final Values values;

	private final List<Row> rows = new ArrayList<>();

	private @Nullable Header header;

	/**
	 * @param file as it is shown
	 * @param values those of the package so far
	 */
	Table(FactType type, String file, Problems problems, Values values) {
		this.type = type;
		this.file = file;
		this.problems = problems;
		this.values = values;
	}

	/**
	 * The rows; null where the file cannot be read as this table at all.
	 * @param bytes which are read to their end where the file can be read
	 */
	@Nullable List<Row> read(InputStream bytes) {
		int line = 1;
		// Who opened it closes it.
		Utf8 text = new Utf8(bytes);
		try {
			CSVParser parser = CSVFormat.RFC4180.parse(text);
			for (CSVRecord next : parser) {
				if (!row(line, next.toList())) {
					return null;
				}
				line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
				text.row();
			}
			return (this.header != null || row(line, List.of())) ? this.rows : null;
		}
		catch (UncheckedIOException ex) {
			unreadable(line, ex.getCause());
		}
		catch (IOException ex) {
			this.problems.file(this.file, "en fil som kan läsas: " + ex.getMessage());
		}
		return null;
	}

	private void unreadable(int line, @Nullable IOException why) {
		switch (why) {
			case Utf8.Malformed malformed ->
				this.problems.row(this.file, malformed.line(), "en fil i teckenkodningen UTF-8, spara om den så");
			case Utf8.LongRow _ -> this.problems.row(this.file, line,
					"en rad på högst %d tecken (saknas ett citattecken?)".formatted(Utf8.LONGEST_ROW));
			case null, default -> this.problems.row(this.file, line,
					"citattecken runt hela cellen, och dubbla citattecken inuti den; något sådant saknas på raden");
		}
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
		Place known = place.of(this.header.cell(this.type.columns().getFirst(), cells).strip());
		List<@Nullable Object> values = new ArrayList<>();
		for (Column column : this.type.columns()) {
			values.add(value(known, column, this.header.cell(column, cells)));
		}
		if (!this.values.add(values)) {
			this.problems.row(this.file, line,
					"ett paket med högst %d värden i celler och listor, dela det".formatted(Values.MOST));
			return false;
		}
		this.rows.add(new Row(this.type, place, values));
		return true;
	}

	private @Nullable Object value(Place place, Column column, String cell) {
		try {
			// The same name typed on another machine may have its dots as signs of their
			// own.
			return Cells.read(column, Normalizer.normalize(cell, Normalizer.Form.NFC));
		}
		catch (BadCell ex) {
			this.problems.cell(place, column.name(), cell, ex.expectation());
			return null;
		}
	}

}
