package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.TableWriter;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;

/**
 * A table with what its references are called beside them: for readers, not to be loaded.
 */
final class LabelledTable {

	/** Rows whose labels are looked up together. */
	private static final int CHUNK = 1_000;

	private final FactType type;

	private final Labels labels;

	private final TableWriter writer;

	private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();

	LabelledTable(FactType type, Labels labels, Appendable to, char separator) throws IOException {
		this.type = type;
		this.labels = labels;
		this.writer = new TableWriter(header(type), to, separator);
	}

	private static List<String> header(FactType type) {
		List<String> header = new ArrayList<>();
		for (Column column : type.columns()) {
			header.add(column.name());
			if (column.kind() == Column.Kind.REFERENCE) {
				header.add(column.name() + "Etikett");
			}
		}
		return header;
	}

	void row(Map<String, @Nullable Object> fact) throws IOException {
		this.waiting.add(fact);
		if (this.waiting.size() == CHUNK) {
			end();
		}
	}

	/** Writes the rows that wait for their labels. */
	void end() throws IOException {
		Map<String, String> called = this.labels.referred(this.type, this.waiting);
		for (Map<String, @Nullable Object> fact : this.waiting) {
			List<@Nullable Object> row = new ArrayList<>();
			for (Column column : this.type.columns()) {
				Object value = fact.get(column.name());
				row.add(value);
				if (column.kind() == Column.Kind.REFERENCE) {
					row.add(Labels.of(value, called));
				}
			}
			this.writer.row(row);
		}
		this.waiting.clear();
	}

}
