package se.uppdragsgrafen.catalogue.address;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.MediaType;

/**
 * The formats that a fact can be had in. The first is for who says nothing; each is
 * written by a {@link Rendering} of it.
 */
public enum Format {

	/** A page to read. */
	HTML("html", MediaType.TEXT_HTML),
	/** A row of its table, with the header. */
	CSV("csv", new MediaType("text", "csv")),
	/** As the log has it. */
	JSON("json", MediaType.APPLICATION_JSON),
	/** RDF in JSON. */
	JSON_LD("jsonld", new MediaType("application", "ld+json")),
	/** RDF in Turtle. */
	TURTLE("ttl", new MediaType("text", "turtle"));

	/** All, the one first that is for who says nothing. */
	static final List<Format> ALL = List.of(values());

	private final String ending;

	@SuppressWarnings("ImmutableEnumChecker") // nothing changes a media type
	private final MediaType type;

	Format(String ending, MediaType type) {
		this.ending = ending;
		this.type = type;
	}

	/** What an address of it ends with, after a full stop. */
	public String ending() {
		return this.ending;
	}

	/** As a client may name it. */
	public MediaType type() {
		return this.type;
	}

	/** As it is sent. */
	MediaType sent() {
		return new MediaType(this.type, StandardCharsets.UTF_8);
	}

}
