package se.uppdragsgrafen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Changes a file of our own again and again, by its bytes and by its pieces, from a seed:
 * the same number is the same file. {@code -Dmutations=10000} makes so many of each.
 */
public final class Mutations {

	private static final int COUNT = Integer.getInteger("mutations", 200);

	private static final long SEED = Long.getLong("mutations.seed", 20311117L);

	/** A file is changed in so many places at most. */
	private static final int PLACES = 12;

	/** What stands for structure in any of the forms. */
	private static final List<String> PIECES = List.of("<table>", "<td rowspan=7>", "</tr>", "<li>", "<!--", "]]>",
			"&#x0;", "<meta charset=utf-16>", "\t", "|", "\n", "\r", "\f", "- ", "#", "*", "1. ", "%PDF-1.7", "stream",
			"endstream", "endobj", "obj", "/Length -1", "/Kids [2 0 R]", "/F Do", "q ", "BT", "ET", "<<", ">>", "[",
			"]", "{", "}", ",", ",,", "\"", "\"\"", ":", ": ", "&a ", "*a", "!!set ", "---\n", "? ", "> ", "\\u0000",
			"\0", "\uFEFF", "\uFFFF", "\u202E", "å", "e\u0301", "9999999999", "-1", "1e999", "NaN", "null", "true");

	private final byte[] whole;

	private final Random random = new Random(SEED);

	private Mutations(byte[] whole) {
		this.whole = whole;
	}

	/** Hands over each changed file; what it throws names the number of the file. */
	public static void of(byte[] whole, Consumer<byte[]> each) {
		Mutations mutations = new Mutations(whole);
		for (int i = 0; i < COUNT; i++) {
			byte[] changed = mutations.next();
			try {
				each.accept(changed);
			}
			catch (Throwable ex) {
				throw new AssertionError("Mutation " + i + " of seed " + SEED + ": " + ex, ex);
			}
		}
	}

	private byte[] next() {
		byte[] bytes = this.whole;
		for (int i = this.random.nextInt(PLACES); i >= 0; i--) {
			bytes = changed((bytes.length == 0) ? this.whole : bytes);
		}
		return bytes;
	}

	private byte[] changed(byte[] bytes) {
		int at = this.random.nextInt(bytes.length);
		int length = Math.min(bytes.length - at, 1 + this.random.nextInt(40));
		return switch (this.random.nextInt(8)) {
			case 0 -> spliced(bytes, at, 1, new byte[] { (byte) this.random.nextInt() });
			case 1 -> Arrays.copyOf(bytes, at);
			case 2, 3 -> spliced(bytes, at, 0, piece());
			case 4 -> spliced(bytes, at, length, new byte[0]);
			case 5 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
			case 6 -> spliced(bytes, at, length, moved(bytes, length));
			default -> spliced(bytes, at, 0, repeated());
		};
	}

	private byte[] piece() {
		return PIECES.get(this.random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
	}

	private byte[] repeated() {
		String piece = PIECES.get(this.random.nextInt(PIECES.size()));
		return piece.repeat(1 + this.random.nextInt(2000)).getBytes(StandardCharsets.UTF_8);
	}

	private byte[] moved(byte[] bytes, int length) {
		int from = this.random.nextInt(bytes.length - length + 1);
		return Arrays.copyOfRange(bytes, from, from + length);
	}

	private static byte[] spliced(byte[] bytes, int at, int length, byte[] more) {
		byte[] spliced = Arrays.copyOf(bytes, bytes.length - length + more.length);
		System.arraycopy(more, 0, spliced, at, more.length);
		System.arraycopy(bytes, at + length, spliced, at + more.length, bytes.length - at - length);
		return spliced;
	}

}
