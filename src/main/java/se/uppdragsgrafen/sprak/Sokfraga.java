package se.uppdragsgrafen.sprak;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question as a full-text index with {@link Sokord} in it understands it, in the syntax
 * of Lucene's classic query parser. Every word is required, and matches, best first, as
 * it is written, by its stem (within compounds too), as the beginning of a word, and,
 * where it is written without å, ä and ö, as a word that has them.
 */
public final class Sokfraga {

	/** Characters read of a question; the rest is ignored. */
	public static final int MAX_LENGTH = 500;

	/** Words read of a question; the rest is ignored. */
	public static final int MAX_WORDS = 16;

	private Sokfraga() {
	}

	/**
	 * The query for what somebody has typed; nothing that can be typed is an operator or
	 * an error.
	 * @param text any text
	 * @return the query; empty where there is no word to search for (blank, only "och")
	 */
	public static Optional<String> of(String text) {
		String query = Words.of(text.substring(0, Math.min(text.length(), MAX_LENGTH)))
			.stream()
			.filter(Sokfraga::isSearchable)
			.distinct()
			.limit(MAX_WORDS)
			.map(Clause::of)
			.collect(Collectors.joining(" "));
		return query.isEmpty() ? Optional.empty() : Optional.of(query);
	}

	/** A lone letter is a word that has just been begun. */
	private static boolean isSearchable(Word word) {
		return word.text().length() > 1 || Word.hasDigit(word.text());
	}

}
