package se.uppdragsgrafen.extract.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names that are common in Sweden: what follows one is a surname. */
final class FirstNames {

	private static final Set<String> NAMES = read();

	private FirstNames() {
	}

	/** Whether a word is one, also with a hyphen, in the genitive or in capitals. */
	static boolean has(String word) {
		return Stream.of(word.toLowerCase(Locale.ROOT).split("-", -1))
			.anyMatch((each) -> NAMES.contains(each)
					|| (each.endsWith("s") && NAMES.contains(each.substring(0, each.length() - 1))));
	}

	private static Set<String> read() {
		InputStream in = FirstNames.class.getResourceAsStream("/se/uppdragsgrafen/extract/fornamn.txt");
		if (in == null) {
			throw new IllegalStateException("fornamn.txt is not shipped");
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
