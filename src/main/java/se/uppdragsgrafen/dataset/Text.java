package se.uppdragsgrafen.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/** The text of a file in UTF-8, with or without a byte order mark. */
final class Text {

	private static final char MARK = '\uFEFF';

	private Text() {
	}

	/** The text; null, with a problem that names the line, where it is not UTF-8. */
	static @Nullable String of(byte[] bytes, String file, Problems problems) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		if (decoder.decode(in, out, true).isError()) {
			problems.row(file, line(bytes, in.position()), "en fil i teckenkodningen UTF-8, spara om den så");
			return null;
		}
		String text = out.flip().toString();
		text = (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
		// The same name typed on another machine may have its dots as signs of their own.
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static int line(byte[] bytes, int end) {
		int line = 1;
		for (int i = 0; i < end; i++) {
			line += (bytes[i] == '\n') ? 1 : 0;
		}
		return line;
	}

}
