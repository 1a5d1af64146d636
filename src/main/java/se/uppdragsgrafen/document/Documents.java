package se.uppdragsgrafen.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads files of plain text, Markdown, HTML and PDF, told apart by what they hold. */
public final class Documents {

	private static final long LARGEST = 256L << 20;

	private static final int BEGINNING = 1024;

	private Documents() {
	}

	/**
	 * Reads a document.
	 * @throws Unreadable where the file is missing, empty, too large, no text, encrypted
	 * or broken
	 */
	public static Document read(Path file) {
		byte[] bytes = bytes(file);
		String name = String.valueOf(file.getFileName());
		if (bytes.length == 0) {
			throw new Unreadable(name + " är tom.");
		}
		return of(name, bytes);
	}

	private static byte[] bytes(Path file) {
		try {
			if (Files.size(file) > LARGEST) {
				throw new Unreadable(
						"%s är större än %d MB. Dela dokumentet.".formatted(file.getFileName(), LARGEST >> 20));
			}
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new Unreadable("%s går inte att läsa: %s".formatted(file, ex.getMessage()), ex);
		}
	}

	private static Document of(String name, byte[] bytes) {
		String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
		String text = Encoding.decode(bytes);
		if (text.isBlank()) {
			throw new Unreadable(name + " innehåller ingen text.");
		}
		if (beginning.indexOf('\0') >= 0 && text.indexOf('\0') >= 0) {
			throw new Unreadable(name + " är ingen text. Det som kan läsas är text, Markdown, HTML och PDF.");
		}
		List<Line> lines = lines(text);
		return new Document(name, sha256(bytes), lines, TextBlocks.of(lines));
	}

	/** A form feed begins a page. */
	private static List<Line> lines(String text) {
		String[] originals = text.split("\r\n|\r|\n", -1);
		boolean paged = text.indexOf('\f') >= 0;
		List<Line> lines = new java.util.ArrayList<>(originals.length);
		int page = 1;
		for (String each : originals) {
			page += (int) each.chars().filter((character) -> character == '\f').count();
			lines.add(new Line(lines.size() + 1, paged ? page : null, each));
		}
		return lines;
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
