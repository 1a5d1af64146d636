package se.uppdragsgrafen.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over bytes, in the order in which they come. */
final class Digest {

	private final MessageDigest sha256 = sha256();

	/** Adds the bytes, and gives them back. */
	byte[] add(byte[] bytes) {
		this.sha256.update(bytes);
		return bytes;
	}

	/** The digest of what has been added, which begins anew. */
	String hexadecimal() {
		return HexFormat.of().formatHex(this.sha256.digest());
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
