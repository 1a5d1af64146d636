package se.uppdragsgrafen.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Bytes → text: by the mark at the beginning, else UTF-8 where it is, else Latin-1. */
final class Encoding {

	private static final int SAMPLE = 4096;

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
			// Windows-1252 is Latin-1 with quotes and dashes where that has control
			// characters.
			return new String(bytes, Charset.forName("windows-1252"));
		}
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
