package se.uppdragsgrafen.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the place of the id of a fact that was taken away for good: ids are made
 * of titles, and say something of it themselves. Its type, the kod of its municipality
 * where it has one, and {@code sha256-} with the SHA-256 of the id in hexadecimal:
 * {@code uppdrag/2380/sha256-9f86…}. Who has the id can tell that it is meant; nobody
 * else learns it.
 */
public final class RedactedId {

	private static final String MARK = "sha256-";

	private static final Pattern REDACTED = Pattern.compile("[a-z]+/(?:\\d{4}/|lan-\\d{2}/)?" + MARK + "[0-9a-f]{64}");

	/** What is kept of an id: that of facts of which there are many. */
	private static final Pattern KEPT = Pattern.compile("[a-z]+/(?:\\d{4}/|lan-\\d{2}/)?");

	private RedactedId() {
	}

	/** Of an id; one that already stands for another stays as it is. */
	public static String of(String id) {
		if (is(id)) {
			return id;
		}
		Matcher kept = KEPT.matcher(id);
		return (kept.lookingAt() ? kept.group() : "") + MARK + Sha256.of(id);
	}

	/** Whether that stands for an id. */
	public static boolean is(String id) {
		return id.contains(MARK) && REDACTED.matcher(id).matches();
	}

}
