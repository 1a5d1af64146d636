package se.uppdragsgrafen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds names of persons without knowing them: of each only the hash of two of its words
 * that follow each other is kept, in lower case and without accents.
 *
 * @param hashes SHA-256 in hexadecimal
 */
record PersonNames(Set<String> hashes) {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final Pattern ACCENT = Pattern.compile("\\p{M}");

	/** The persons that the documents name. */
	static PersonNames ofTheDocuments() throws IOException {
		try (InputStream file = PersonNames.class.getResourceAsStream("persons.sha256")) {
			if (file == null) {
				throw new IllegalStateException("persons.sha256 is not among the test resources");
			}
			return new PersonNames(
					new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet()));
		}
	}

	/** The hashes of the names in a text, in either order and however they are joined. */
	Set<String> in(String text) {
		return pairs(text).map(PersonNames::hash).filter(this.hashes::contains).collect(Collectors.toSet());
	}

	static String hash(String pair) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(pair.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Stream<String> pairs(String text) {
		String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		List<String> words = WORD.matcher(plain.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
		return IntStream.range(1, words.size())
			.boxed()
			.flatMap((i) -> Stream.of(words.get(i - 1) + " " + words.get(i), words.get(i) + " " + words.get(i - 1)))
			.distinct();
	}

}
