package se.uppdragsgrafen;

import java.net.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** The promise of each answer: what a browser may do with it. */
public final class SafeHeaders {

	private static final String NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private SafeHeaders() {
	}

	/** Fails where it is not kept. Pages alone may load anything, and from here alone. */
	public static void areAmong(HttpHeaders headers) {
		assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
		assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
		String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
		if (headers.firstValue("Content-Type").orElse("").startsWith("text/html")) {
			assertThat(policy).matches("default-src 'none'; .*script-src 'self'; .*frame-ancestors 'none'");
		}
		else {
			assertThat(policy).isEqualTo(NOTHING_RUNS);
		}
	}

}
