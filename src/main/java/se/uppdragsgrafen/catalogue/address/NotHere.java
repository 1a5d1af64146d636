package se.uppdragsgrafen.catalogue.address;

import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import se.uppdragsgrafen.query.Message;

/** Nothing can be given at an address; the message says what to do. */
final class NotHere extends RuntimeException {

	private final HttpStatus status;

	private final String code;

	private final transient Message message;

	private NotHere(HttpStatus status, String code, Message message) {
		super(message.english());
		this.status = status;
		this.code = code;
		this.message = message;
	}

	static NotHere badId(String id) {
		return new NotHere(HttpStatus.BAD_REQUEST, "INVALID_ID", Message.of(
				"'%s' is not an id. An id has a type and a path, as in uppdrag/2380/2024/implementera-bostad-forst.",
				"'%s' är inget id. Ett id har en typ och en väg, som uppdrag/2380/2024/implementera-bostad-forst.",
				id.substring(0, Math.min(id.length(), 80))));
	}

	static NotHere neverGiven(String id) {
		return new NotHere(HttpStatus.NOT_FOUND, "NOT_FOUND",
				Message.of("Nothing has or had the id '%s'. It may have been misspelt.",
						"Inget har eller har haft id:t '%s'. Det kan vara felskrivet.", id));
	}

	static NotHere noFormat() {
		return new NotHere(HttpStatus.NOT_FOUND, "NOT_FOUND",
				Message.of("A fact is not had in that format. Its address ends with one of: %s.",
						"Ett faktum fås inte i det formatet. Adressen slutar på något av: %s.",
						Format.ALL.stream().map((each) -> "." + each.ending()).collect(Collectors.joining(", "))));
	}

	static NotHere notAcceptable() {
		return new NotHere(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE", Message.of(
				"Nothing is answered here in what Accept names. Accept one of: %s.",
				"Här svaras inget i det som Accept nämner. Acceptera något av: %s.",
				Format.ALL.stream().map(Format::type).map(MediaType::toString).collect(Collectors.joining(", "))));
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	/** What to do. */
	Message message() {
		return this.message;
	}

}
