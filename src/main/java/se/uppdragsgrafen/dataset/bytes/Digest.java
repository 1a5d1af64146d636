package se.uppdragsgrafen.dataset.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest over bytes, in the order in which they come. */
public final class Digest {

	private final MessageDigest digest;

	/** SHA-256. */
	public Digest() {
		this("SHA-256");
	}

	/**
	 * @param algorithm one that every JDK has: MD5, SHA-1, SHA-256, SHA-512
	 */
	public Digest(String algorithm) {
		try {
			this.digest = MessageDigest.getInstance(algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public void add(byte[] bytes) {
		this.digest.update(bytes);
	}

	public void add(byte[] bytes, int from, int length) {
		this.digest.update(bytes, from, length);
	}

	/** The digest of what has been added, which begins anew. */
	public String hexadecimal() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
