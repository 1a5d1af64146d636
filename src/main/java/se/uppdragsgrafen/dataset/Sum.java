package se.uppdragsgrafen.dataset;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.dataset.bytes.Digest;

/**
 * What a descriptor states of the bytes of a table.
 *
 * @param bytes how many, as it is written; null where it is not stated
 * @param hash their digest, as it is written: {@code sha256:…}, or MD5 alone; null where
 * it is not stated
 */
record Sum(@Nullable String bytes, @Nullable String hash) {

	/** The algorithms by the names that Data Package gives them. */
	private static final Map<String, String> ALGORITHMS = Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256",
			"sha512", "SHA-512");

	private static final Pattern HASH = Pattern.compile("(?:(md5|sha1|sha256|sha512):)?[0-9a-fA-F]{32,128}");

	static Sum of(JsonNode resource) {
		return new Sum(text(resource.path("bytes")), text(resource.path("hash")));
	}

	private static @Nullable String text(JsonNode value) {
		return (value.isMissingNode() || value.isNull()) ? null : value.asString(value.toString());
	}

	/** A digest as the stated one. */
	Digest digest() {
		return new Digest(ALGORITHMS.getOrDefault(algorithm(), "SHA-256"));
	}

	/** Says where a table has other bytes. */
	void check(Place place, String file, long count, String hexadecimal, Problems problems) {
		if (this.bytes != null && !this.bytes.equals(String.valueOf(count))) {
			problems.cell(place, "bytes", this.bytes, different(file, count + " byte"));
		}
		else if (this.hash != null && !HASH.matcher(this.hash).matches()) {
			problems.cell(place, "hash", this.hash,
					"en summa av %s som sha256:… (eller sha512, sha1, md5)".formatted(file));
		}
		else if (this.hash != null && !digits().equals(hexadecimal)) {
			problems.cell(place, "hash", this.hash, different(file, algorithm() + ":" + hexadecimal));
		}
	}

	private static String different(String file, String found) {
		return "vad %s är, %s; hämta filen igen, eller kör describe på mappen om den är ändrad med avsikt"
			.formatted(file, found);
	}

	private String algorithm() {
		int colon = (this.hash != null) ? this.hash.indexOf(':') : -1;
		return (this.hash == null || colon < 0) ? "md5" : this.hash.substring(0, colon);
	}

	private String digits() {
		String stated = String.valueOf(this.hash);
		return stated.substring(stated.indexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

}
