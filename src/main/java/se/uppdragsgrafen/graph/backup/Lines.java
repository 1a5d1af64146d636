package se.uppdragsgrafen.graph.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in which line of a backup: first what it is, then nodes, numbered from 0 in
 * their order, then relationships between those, and last how many there are, with the
 * digest of all lines before.
 */
final class Lines {

	private static final String FORMAT = "uppdragsgrafen-sakerhetskopia";

	/** To be raised where an older program cannot read what is written. */
	private static final int VERSION = 1;

	private final MessageDigest digest = sha256();

	static Map<String, Object> first() {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("format", FORMAT);
		line.put("version", VERSION);
		return line;
	}

	static Map<String, Object> last(Content content, String sha256) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("noder", content.nodes());
		line.put("relationer", content.relationships());
		line.put("sha256", sha256);
		return line;
	}

	static boolean isFirst(Map<String, Object> line) {
		return FORMAT.equals(line.get("format")) && line.get("version") instanceof Integer;
	}

	/** Whether this program knows what comes after that first line. */
	static boolean isKnown(Map<String, Object> first) {
		return first.get("version") instanceof Integer version && version <= VERSION;
	}

	static boolean isLast(Map<String, Object> line) {
		return line.containsKey("sha256");
	}

	static boolean isNode(Map<String, Object> line) {
		return line.containsKey("etiketter");
	}

	static Content content(Map<String, Object> last) {
		return new Content(((Number) last.getOrDefault("noder", 0)).longValue(),
				((Number) last.getOrDefault("relationer", 0)).longValue());
	}

	/** The bytes of a line, which count in the digest. */
	byte[] bytes(String line) {
		byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
		this.digest.update(bytes);
		return bytes;
	}

	/** The digest of all lines so far, in hexadecimal. To be asked for once. */
	String digest() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
