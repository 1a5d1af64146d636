package se.uppdragsgrafen.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs that are encrypted, and that anybody may open. */
final class EncryptedPdf {

	private EncryptedPdf() {
	}

	/** One page whose content is of so many streams; the last one prints a word. */
	static byte[] ofStreams(int count) throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			page.setResources(new PDResources());
			page.getResources().put(COSName.getPDFName("T"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
			List<PDStream> streams = new ArrayList<>();
			for (int i = 1; i < count; i++) {
				streams.add(stream(pdf, "n"));
			}
			streams.add(stream(pdf, "BT /T 9 Tf 9 9 Td (Uppdrag) Tj ET"));
			page.setContents(streams);
			pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static PDStream stream(PDDocument pdf, String content) throws IOException {
		return new PDStream(pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
	}

}
