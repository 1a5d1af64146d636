package se.uppdragsgrafen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Prints the blocks of a document as a PDF: a proportional font, wrapped and hyphenated
 * lines, cells in columns, a head and a number on each page.
 */
public final class AsPdf {

	private static final String HEAD = "Kommunens samlade handlingar";

	private AsPdf() {
	}

	/** The PDF, with tables that only white parts the columns of. */
	public static byte[] of(Document document) {
		return printed(document, false);
	}

	/** The PDF, with a rule round each cell. */
	public static byte[] ruled(Document document) {
		return printed(document, true);
	}

	private static byte[] printed(Document document, boolean ruled) {
		List<List<SetLine>> pages = new Pages(new Setting(document.blocks(), ruled).lines()).pages();
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (int i = 0; i < pages.size(); i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				pdf.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
					print(content, Pages.LEFT, 800, 8, HEAD);
					print(content, 500, 800, 8, "Sida %d (%d)".formatted(i + 1, pages.size()));
					for (SetLine line : pages.get(i)) {
						print(content, line);
					}
				}
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void print(PDPageContentStream content, SetLine line) throws IOException {
		for (SetLine.Part each : line.parts()) {
			print(content, each.x(), line.y(), line.size(), each.text());
		}
		if (line.rules().isEmpty()) {
			return;
		}
		content.setLineWidth(0.5F);
		float top = line.y() + line.size() + SetLine.PADDING;
		float bottom = top - line.height();
		for (float x : line.rules()) {
			content.moveTo(x, top);
			content.lineTo(x, bottom);
			content.stroke();
		}
		for (float y : new float[] { top, bottom }) {
			content.moveTo(line.rules().getFirst(), y);
			content.lineTo(line.rules().getLast(), y);
			content.stroke();
		}
	}

	private static void print(PDPageContentStream content, float x, float y, float size, String text)
			throws IOException {
		content.beginText();
		content.setFont(Type.FONT, size);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

}
