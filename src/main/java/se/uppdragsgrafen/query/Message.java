package se.uppdragsgrafen.query;

import java.util.Locale;

/**
 * Something said to the asker, in both languages. English unless Swedish is asked for.
 *
 * @param english the text in English
 * @param swedish the same in Swedish
 */
public record Message(String english, String swedish) {

	/** The language's code. */
	private static final String SWEDISH = "sv";

	/** The two texts with these values in the same places of both. */
	public static Message of(String english, String swedish, Object... values) {
		return new Message(english, swedish).with(values);
	}

	private Message with(Object... values) {
		return new Message(this.english.formatted(values), this.swedish.formatted(values));
	}

	/** The text in that language. */
	public String in(Locale language) {
		return language.getLanguage().equals(SWEDISH) ? this.swedish : this.english;
	}

}
