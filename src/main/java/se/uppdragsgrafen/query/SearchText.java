package se.uppdragsgrafen.query;

import java.util.Optional;

import se.uppdragsgrafen.sprak.Sokfraga;

/** What somebody types, as the full-text index is asked for it. */
public final class SearchText {

	private SearchText() {
	}

	/** The search in Lucene's syntax; empty where the text has no word. */
	public static Optional<String> of(String text) {
		return Sokfraga.of(text);
	}

}
