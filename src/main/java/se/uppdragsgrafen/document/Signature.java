package se.uppdragsgrafen.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever it is called. */
final class Signature {

	/** So many bytes of a file tell. */
	static final int LENGTH = 1024;

	private static final String PICTURE = "är en bild. Gör text av den med ett program för textigenkänning (OCR), och läs den.";

	private static final String OFFICE = "är ett packat dokument (Word, Excel, OpenDocument eller zip). Spara det som PDF eller som text.";

	private static final String OLD_OFFICE = "är ett äldre Office-dokument. Spara det som PDF eller som text.";

	private static final String PACKED = "är packad. Packa upp den först.";

	/** In Latin-1, where each byte is a character. */
	private static final Map<String, String> OTHERS = new LinkedHashMap<>();

	static {
		OTHERS.put("\u0089PNG", PICTURE);
		OTHERS.put("\u00FF\u00D8\u00FF", PICTURE);
		OTHERS.put("GIF8", PICTURE);
		OTHERS.put("II*\0", PICTURE);
		OTHERS.put("MM\0*", PICTURE);
		OTHERS.put("RIFF", PICTURE);
		OTHERS.put("PK\3\4", OFFICE);
		OTHERS.put("PK\5\6", OFFICE);
		OTHERS.put("\u00D0\u00CF\u0011\u00E0", OLD_OFFICE);
		OTHERS.put("{\\rtf", OLD_OFFICE);
		OTHERS.put("\u001F\u008B", PACKED);
		OTHERS.put("7z\u00BC\u00AF", PACKED);
	}

	private Signature() {
	}

	/** Some programs write a few bytes before the mark. */
	static boolean pdf(byte[] beginning) {
		return latin1(beginning).contains("%PDF-");
	}

	/** Why a file with this beginning cannot be read, and what to do; else null. */
	static @Nullable String unreadable(byte[] beginning) {
		String text = latin1(beginning);
		return OTHERS.entrySet()
			.stream()
			.filter((each) -> text.startsWith(each.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	private static String latin1(byte[] bytes) {
		return new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.ISO_8859_1);
	}

}
