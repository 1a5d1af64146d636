package se.uppdragsgrafen.sprak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words that lie beside this class: one entry a line, "#" for remarks. */
final class Wordlist {

	private Wordlist() {
	}

	static List<String> read(String name) {
		try (InputStream in = Objects.requireNonNull(Wordlist.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
