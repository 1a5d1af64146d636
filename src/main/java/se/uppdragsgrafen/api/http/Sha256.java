package se.uppdragsgrafen.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash that documents are named by, and that tells one question from another. */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest begun() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
