package se.uppdragsgrafen.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF → the lines that are printed on its pages, and what they say. */
final class Pdf {

	private Pdf() {
	}

	static Document read(Path file, String name, String sha256) {
		PdfFonts.install();
		List<PdfPage> pages = pages(file, name);
		if (pages.stream().allMatch((each) -> each.lines().isEmpty())) {
			throw new Unreadable(name
					+ " innehåller bilder av text och ingen text. Gör text av dem med textigenkänning (OCR), och läs det.");
		}
		return new PdfDocument(pages).document(name, sha256);
	}

	private static List<PdfPage> pages(Path file, String name) {
		PdfWork work = new PdfWork(name);
		try (PDDocument pdf = Loader.loadPDF(file.toFile(), () -> new Decrypted(work))) {
			work.pages(pdf.getNumberOfPages());
			return PdfGlyphs.of(pdf, work);
		}
		catch (InvalidPasswordException ex) {
			throw new Unreadable(name + " är krypterad. Spara en kopia utan lösenord, och läs den.", ex);
		}
		catch (Unreadable ex) {
			throw ex;
		}
		// Broken files break PDFBox in many ways.
		catch (IOException | RuntimeException | StackOverflowError ex) {
			throw new Unreadable(
					name + " är trasig. Hämta den igen, eller öppna den i ett annat program och spara den på nytt.",
					ex);
		}
	}

}
