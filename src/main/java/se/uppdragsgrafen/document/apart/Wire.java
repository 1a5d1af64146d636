package se.uppdragsgrafen.document.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.document.Table;

/**
 * Documents ⇄ bytes: each list and text after its length, texts in UTF-16, whatever they
 * hold.
 */
final class Wire {

	private static final byte PARAGRAPH = 1;

	private static final byte TABLE = 2;

	private Wire() {
	}

	static void text(String text, DataOutputStream out) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
		bytes.asCharBuffer().put(text);
		out.writeInt(bytes.capacity());
		out.write(bytes.array());
	}

	static String text(DataInputStream in) throws IOException {
		byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		return ByteBuffer.wrap(bytes).asCharBuffer().toString();
	}

	static void document(Document document, DataOutputStream out) throws IOException {
		text(document.name(), out);
		text(document.sha256(), out);
		list(document.lines(), out, Wire::line);
		list(document.blocks(), out, Wire::block);
	}

	static Document document(DataInputStream in) throws IOException {
		return new Document(text(in), text(in), list(in, Wire::line), list(in, Wire::block));
	}

	/** A page is counted from 1: 0 is none. */
	private static void line(Line line, DataOutputStream out) throws IOException {
		out.writeInt(line.number());
		out.writeInt((line.page() != null) ? line.page() : 0);
		text(line.original(), out);
	}

	private static Line line(DataInputStream in) throws IOException {
		int number = in.readInt();
		int page = in.readInt();
		return new Line(number, (page > 0) ? page : null, text(in));
	}

	private static void block(Block block, DataOutputStream out) throws IOException {
		switch (block) {
			case Paragraph paragraph -> {
				out.writeByte(PARAGRAPH);
				text(paragraph.text(), out);
				text(paragraph.marker(), out);
				span(paragraph.at(), out);
			}
			case Table table -> {
				out.writeByte(TABLE);
				list(table.rows(), out, Wire::row);
			}
		}
	}

	private static Block block(DataInputStream in) throws IOException {
		return switch (in.readByte()) {
			case PARAGRAPH -> new Paragraph(text(in), text(in), span(in));
			case TABLE -> new Table(list(in, Wire::row));
			default -> throw new IOException("No block");
		};
	}

	private static void row(Table.Row row, DataOutputStream out) throws IOException {
		list(row.cells(), out, Wire::text);
		span(row.at(), out);
	}

	private static Table.Row row(DataInputStream in) throws IOException {
		return new Table.Row(list(in, Wire::text), span(in));
	}

	private static void span(Span span, DataOutputStream out) throws IOException {
		out.writeInt(span.from());
		out.writeInt(span.to());
	}

	private static Span span(DataInputStream in) throws IOException {
		return new Span(in.readInt(), in.readInt());
	}

	private static <T> void list(List<T> list, DataOutputStream out, Writer<T> writer) throws IOException {
		out.writeInt(list.size());
		for (T each : list) {
			writer.write(each, out);
		}
	}

	private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
		List<T> list = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			list.add(reader.read(in));
		}
		return list;
	}

	/** Writes an element. */
	private interface Writer<T> {

		void write(T element, DataOutputStream out) throws IOException;

	}

	/** Reads one. */
	private interface Reader<T> {

		T read(DataInputStream in) throws IOException;

	}

}
