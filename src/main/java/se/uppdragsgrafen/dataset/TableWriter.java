package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/**
 * Writes a table row by row, as data packages have them: RFC 4180 with line feeds, an
 * empty cell where there is no value, {@code |} between the elements of a list.
 */
public final class TableWriter {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

	private final CSVPrinter printer;

	/**
	 * Writes the header.
	 * @param separator between the cells: a comma in data packages
	 * @throws IOException where that cannot be written to
	 */
	public TableWriter(FactType type, Appendable to, char separator) throws IOException {
		this(type.columns().stream().map(Column::name).toList(), to, separator);
	}

	/**
	 * Writes a header of its own.
	 * @throws IOException where that cannot be written to
	 */
	public TableWriter(List<String> header, Appendable to, char separator) throws IOException {
		this.printer = new CSVPrinter(to, CSV.builder().setDelimiter(separator).get());
		this.printer.printRecord(header);
	}

	/**
	 * Writes a row.
	 * @param values one for each column
	 * @throws IOException where that cannot be written to
	 */
	public void row(List<? extends @Nullable Object> values) throws IOException {
		this.printer.printRecord(values.stream().map(Cells::write));
	}

}
