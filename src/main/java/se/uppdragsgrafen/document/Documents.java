package se.uppdragsgrafen.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads files of plain text, Markdown, HTML and PDF, told apart by what they hold. */
public final class Documents {

	/** Of pictures and fonts, mostly. */
	static final long LARGEST_PDF = 256L << 20;

	/** Some ten thousand pages. */
	static final long LARGEST_TEXT = 16L << 20;

	private Documents() {
	}

	/**
	 * Reads a document.
	 * @throws Unreadable where the file is missing, empty, too large, no text, encrypted
	 * or broken
	 */
	public static Document read(Path file) {
		try {
			return of(file, String.valueOf(file.getFileName()));
		}
		catch (IOException ex) {
			throw new Unreadable("%s går inte att läsa: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	/** Whether a file begins as a PDF; false where it cannot be read. */
	public static boolean pdf(Path file) {
		try {
			return Signature.pdf(beginning(file));
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Document of(Path file, String name) throws IOException {
		byte[] beginning = beginning(file);
		if (beginning.length == 0) {
			throw new Unreadable(name + " är tom.");
		}
		boolean pdf = Signature.pdf(beginning);
		String why = pdf ? null : Signature.unreadable(beginning);
		if (why != null) {
			throw new Unreadable(name + " " + why);
		}
		long largest = pdf ? LARGEST_PDF : LARGEST_TEXT;
		if (Files.size(file) > largest) {
			throw new Unreadable("%s är större än %d MB. Dela dokumentet.".formatted(name, largest >> 20));
		}
		return pdf ? Pdf.read(file, name, sha256(file)) : text(name, Files.readAllBytes(file), sha256(file));
	}

	private static Document text(String name, byte[] bytes, String sha256) {
		String text = Lines.withOneBreak(Encoding.decode(bytes));
		if (text.isBlank()) {
			throw new Unreadable(name + " innehåller ingen text.");
		}
		if (Encoding.binary(text)) {
			throw new Unreadable(name + " är ingen text. Det som kan läsas är text, Markdown, HTML och PDF.");
		}
		List<Line> lines = Lines.of(name, text);
		return new Document(name, sha256, lines, Html.is(text) ? Html.blocks(name, text) : TextBlocks.of(lines));
	}

	private static byte[] beginning(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return bytes.readNBytes(Signature.LENGTH);
		}
	}

	/** Of a file that may be too large for memory. */
	static String sha256(Path file) throws IOException {
		try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file),
				MessageDigest.getInstance("SHA-256"))) {
			bytes.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
