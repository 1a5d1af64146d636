package se.uppdragsgrafen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents to compare, and files to read. */
final class Printed {

	private Printed() {
	}

	/** What a document says, block by block and cell by cell, wherever it stands. */
	static List<String> blocks(Document document) {
		List<String> printed = new ArrayList<>();
		for (Block block : document.blocks()) {
			switch (block) {
				case Paragraph paragraph -> printed.add((paragraph.marker() + " " + paragraph.text()).strip());
				case Table table -> addTo(printed, table);
			}
		}
		return printed;
	}

	/** Empty cells at the end of all rows are none. */
	private static void addTo(List<String> printed, Table table) {
		int width = table.rows().stream().mapToInt(Printed::width).max().orElse(0);
		printed.add("Tabell, rader: " + table.rows().size());
		for (Table.Row row : table.rows()) {
			printed.add(IntStream.range(0, width).mapToObj(row::cell).toList().toString());
		}
	}

	private static int width(Table.Row row) {
		int width = row.cells().size();
		while (width > 0 && row.cell(width - 1).isEmpty()) {
			width--;
		}
		return width;
	}

	static Document read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Read as if a file held these bytes. */
	static Document read(byte[] bytes) {
		try {
			Path file = Files.createTempFile("dokument", ".fil");
			try {
				Files.write(file, bytes);
				return Documents.read(file);
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
