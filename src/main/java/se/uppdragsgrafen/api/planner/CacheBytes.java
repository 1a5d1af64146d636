package se.uppdragsgrafen.api.planner;

/** How much memory the caches of documents and plans may take, each of them. */
public final class CacheBytes {

	private static final long MOST = 100_000_000;

	private static final int PARTS_OF_THE_HEAP = 16;

	/** What a character of the densest document takes when parsed, measured. */
	private static final int OF_A_CHARACTER = 70;

	/** What the smallest takes, with its place in the cache. */
	private static final int OF_AN_ENTRY = 2_000;

	private CacheBytes() {
	}

	/** Bytes that one of them may take. */
	public static long most() {
		return Math.min(MOST, Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP);
	}

	/** What a parsed document takes. */
	public static int ofDocument(String text) {
		return OF_AN_ENTRY + text.length() * OF_A_CHARACTER;
	}

}
