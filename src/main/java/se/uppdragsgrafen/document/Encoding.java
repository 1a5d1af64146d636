package se.uppdragsgrafen.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text: by the mark at the beginning, else UTF-8 where it is, else what a web
 * page says that it is, else Latin-1.
 */
final class Encoding {

	private static final int SAMPLE = 4096;

	/**
	 * Windows-1252 is Latin-1 with quotes and dashes where that has control characters.
	 */
	private static final Charset LATIN_1 = Charset.forName("windows-1252");

	private static final Pattern META = Pattern
		.compile("(?i)<meta[^>]{1,200}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})");

	/** One in so many characters may be one that no text holds. */
	private static final int ODD_ONE_IN = 50;

	private Encoding() {
	}

	static String decode(byte[] bytes) {
		String text = decoded(bytes);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static String decoded(byte[] bytes) {
		Charset wide = wide(bytes);
		if (wide != null) {
			return new String(bytes, wide);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, said(bytes));
		}
	}

	/** What a web page says of itself; programs that write Latin-1 mean Windows-1252. */
	private static Charset said(byte[] bytes) {
		String beginning = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
		Matcher meta = META.matcher(beginning);
		try {
			Charset said = meta.find() ? Charset.forName(meta.group(1)) : LATIN_1;
			boolean impossible = said.name().startsWith("UTF-") || said.equals(StandardCharsets.ISO_8859_1);
			return impossible ? LATIN_1 : said;
		}
		catch (IllegalArgumentException ex) {
			return LATIN_1;
		}
	}

	/** Whether this is no text: it holds NUL, or many characters that none prints. */
	static boolean binary(String text) {
		int sample = Math.min(text.length(), SAMPLE);
		long odd = text.substring(0, sample).chars().filter(Encoding::odd).count();
		return text.lastIndexOf('\0', SAMPLE) >= 0 || odd * ODD_ONE_IN > sample;
	}

	private static boolean odd(int character) {
		boolean layout = character == '\t' || character == '\n' || character == '\r' || character == '\f'
				|| character == '\u000B';
		return character == '\uFFFD' || (Character.getType(character) == Character.CONTROL && !layout);
	}

	private static @Nullable Charset wide(byte[] bytes) {
		if (bytes.length < 2) {
			return null;
		}
		if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return unmarked(bytes);
	}

	/** Swedish text in UTF-16 has a zero in nearly every second byte. */
	private static @Nullable Charset unmarked(byte[] bytes) {
		int[] zeros = new int[2];
		int length = Math.min(bytes.length, SAMPLE) & ~1;
		for (int i = 0; i < length; i++) {
			zeros[i & 1] += (bytes[i] == 0) ? 1 : 0;
		}
		if (zeros[1] > length / 4 && zeros[0] == 0) {
			return StandardCharsets.UTF_16LE;
		}
		return (zeros[0] > length / 4 && zeros[1] == 0) ? StandardCharsets.UTF_16BE : null;
	}

}
