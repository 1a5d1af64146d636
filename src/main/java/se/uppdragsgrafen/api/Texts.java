package se.uppdragsgrafen.api;

import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLError;

import se.uppdragsgrafen.query.Message;

/** What is said of an error. */
final class Texts {

	/** Longer texts only repeat what was sent. */
	private static final int LONGEST = 500;

	/** Tokens of a document: the parser's own default. */
	static final int TOKENS_MOST = 15_000;

	static final Message INTERNAL = Message.of(
			"Something went wrong here. Try again, and tell us the trace id if it goes on.",
			"Något gick fel hos oss. Försök igen, och berätta för oss vilket traceId det gäller om felet består.");

	static final Message TOO_LARGE = Message.of("The document has more than %d tokens. Ask in several questions.",
			"Dokumentet har fler än %d ord och tecken (tokens). Fråga i flera frågor.", TOKENS_MOST);

	static final Message TOO_DEEP = Message.of(
			"The document is nested too deeply to be read. Ask in several questions.",
			"Dokumentet är för djupt nästlat för att läsas. Fråga i flera frågor.");

	static final Message INTROSPECTION = Message.of(
			"The question asks for the schema more often or deeper than tools do. Take the whole schema at /schema.graphql.",
			"Frågan begär schemat oftare eller djupare än verktyg gör. Hämta hela schemat på /schema.graphql.");

	/** A value as graphql-java shows it, and what of it the client wrote. */
	private static final Pattern WRITTEN = Pattern.compile("\\b\\w{1,30}Value\\{\\w{1,30}='?([^'}]*)'?}");

	private Texts() {
	}

	static String of(GraphQLError error, ErrorCode code, Locale language) {
		if (error instanceof ApiError own) {
			return own.in(language);
		}
		return switch (code) {
			case INTERNAL -> INTERNAL.in(language);
			case TOO_LARGE -> TOO_LARGE.in(language);
			case TOO_DEEP -> TOO_DEEP.in(language);
			case TOO_COSTLY -> INTROSPECTION.in(language);
			default -> shortened(WRITTEN.matcher(shown(error)).replaceAll("$1"));
		};
	}

	/**
	 * No more of it than may be looked through for values: a message may hold all that
	 * was sent.
	 */
	private static String shown(GraphQLError error) {
		String message = String.valueOf(error.getMessage());
		return message.substring(0, Math.min(message.length(), 8 * LONGEST));
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
