package se.uppdragsgrafen.query.andringar;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.uppdragsgrafen.query.Message;

/**
 * A position in the log of one graph. As a text it is opaque to those who keep it.
 *
 * @param graf which graph the log is of
 * @param nr the number of the entry before it, 0 at the beginning
 */
public record Position(String graf, long nr) {

	private static final Pattern FORM = Pattern.compile("([0-9a-f-]{0,36}):(\\d{1,18})");

	/** What a follower keeps. */
	public String encode() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.graf + ":" + this.nr).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The position that a text stands for.
	 * @throws BadPosition where it stands for none
	 */
	static Position decode(String text) {
		try {
			Matcher parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
			if (parts.matches()) {
				return new Position(parts.group(1), Long.parseLong(parts.group(2)));
			}
		}
		catch (IllegalArgumentException ex) {
			throw none();
		}
		throw none();
	}

	/**
	 * Refuses a position that this log does not have.
	 * @throws BadPosition where it is of another graph, or beyond the end
	 */
	void check(Position head) {
		if (!this.graf.equals(head.graf) || this.nr > head.nr) {
			throw new BadPosition(Message.of(
					"The position is of another log: the graph has been made anew. Take a new snapshot, and follow the log from its 'head'.",
					"Platsen är i en annan logg: grafen har gjorts om från början. Ta en ny ögonblicksbild och följ loggen från dess 'head'."));
		}
	}

	private static BadPosition none() {
		return new BadPosition(
				Message.of("That is no position in the log. Use a 'head', 'slut' or 'markor' that the log gave.",
						"Det är ingen plats i loggen. Använd ett 'head', 'slut' eller 'markor' som loggen har gett."));
	}

}
