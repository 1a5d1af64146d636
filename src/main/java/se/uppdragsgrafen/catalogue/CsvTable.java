package se.uppdragsgrafen.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.catalogue.csv.CsvForm;
import se.uppdragsgrafen.catalogue.csv.Header;
import se.uppdragsgrafen.catalogue.csv.Spreadsheet;
import se.uppdragsgrafen.dataset.TableWriter;
import se.uppdragsgrafen.query.andringar.Snapshot;

/** A CSV file that goes out row by row, in the form that is asked for. */
final class CsvTable {

	static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Rows whose labels are looked up together. */
	private static final int CHUNK = 1_000;

	private final Header header;

	private final CsvForm form;

	private final Labels labels;

	private final Writer out;

	private final TableWriter writer;

	private final List<List<@Nullable Object>> waiting = new ArrayList<>();

	private CsvTable(Header header, CsvForm form, Snapshot snapshot, OutputStream to) throws IOException {
		this.header = header;
		this.form = form;
		this.labels = new Labels(snapshot);
		this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
		if (form.bom()) {
			this.out.append(BYTE_ORDER_MARK);
		}
		this.writer = new TableWriter(form.labels() ? header.labelled() : header.columns(), this.out, form.separator());
	}

	/**
	 * Answers with a file.
	 * @param snapshot what its references are called in
	 * @param rows puts them in
	 * @throws IOException as {@link Outgoing#write}
	 */
	static void write(HttpServletRequest request, HttpServletResponse response, Header header, CsvForm form,
			Snapshot snapshot, Outgoing.Writing<CsvTable> rows) throws IOException {
		Outgoing.write(request, response, (out) -> {
			CsvTable table = new CsvTable(header, form, snapshot, out);
			rows.to(table);
			table.writeWaiting();
			table.out.flush();
		});
	}

	/** Puts in a row with a value for each column of the header. */
	void row(List<@Nullable Object> values) throws IOException {
		if (!this.form.labels()) {
			write(values);
			return;
		}
		this.waiting.add(values);
		if (this.waiting.size() == CHUNK) {
			writeWaiting();
		}
	}

	private void writeWaiting() throws IOException {
		Map<String, String> called = this.labels.of(this.waiting.stream().flatMap((row) -> references(row).stream()));
		for (List<@Nullable Object> row : this.waiting) {
			write(labelled(row, called));
		}
		this.waiting.clear();
	}

	private List<String> references(List<@Nullable Object> row) {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			if (isReference(i)) {
				ids.addAll(Labels.ids(row.get(i)));
			}
		}
		return ids;
	}

	private List<@Nullable Object> labelled(List<@Nullable Object> row, Map<String, String> called) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			cells.add(row.get(i));
			if (isReference(i)) {
				cells.add(Labels.of(row.get(i), called));
			}
		}
		return cells;
	}

	private boolean isReference(int column) {
		return this.header.references().contains(this.header.columns().get(column));
	}

	private void write(List<@Nullable Object> cells) throws IOException {
		boolean comma = this.form.separator() == ';';
		this.writer.row(this.form.bom()
				? cells.stream().<@Nullable Object>map((cell) -> Spreadsheet.cell(cell, comma)).toList() : cells);
	}

}
