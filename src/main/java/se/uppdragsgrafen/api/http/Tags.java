package se.uppdragsgrafen.api.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Edition;

/**
 * Makes the {@code ETag} of an answer from what it hangs on, without the answer: the
 * edition, the operation, and the program that answers.
 */
final class Tags {

	private static final String WEAK = "W/";

	private static final int DIGITS = 24;

	private final String program;

	/**
	 * Tags of the program that these texts tell from others, the same for each copy of
	 * it.
	 */
	Tags(String... program) {
		byte[] hash = Sha256.begun().digest(String.join("\n", program).getBytes(StandardCharsets.UTF_8));
		this.program = HexFormat.of().formatHex(hash, 0, 4);
	}

	/** Weak, because the server does not compress what has a strong one. */
	String of(Asked asked, @Nullable Edition edition) {
		String of = (edition == null) ? "" : edition.graph().split("-", 2)[0] + "." + edition.number();
		return "%s\"%s-%s-%s\"".formatted(WEAK, this.program, of, asked.operation().substring(0, DIGITS));
	}

	/**
	 * Whether a client says that it has what that tag is of, in {@code If-None-Match}.
	 */
	static boolean has(@Nullable String given, String tag) {
		return given != null && given.contains(tag.substring(WEAK.length()));
	}

}
