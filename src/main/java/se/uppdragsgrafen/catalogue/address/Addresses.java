package se.uppdragsgrafen.catalogue.address;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;

/** The addresses of a fact, and what is said of them in headers. */
final class Addresses {

	static final String PERMANENT = "/id/";

	static final String RESOURCE = "/res/";

	private static final Pattern ID = Pattern.compile("[a-z]+(?:/[a-z0-9-]++)++");

	/** As long as a data package may have one. */
	private static final int LONGEST = 400;

	private final String base;

	/**
	 * @param base what permanent addresses begin with
	 */
	Addresses(String base) {
		this.base = base;
	}

	/**
	 * The id that an address is of.
	 * @param path what comes after the door's name, with the slash before it
	 * @throws NotHere where it is none
	 */
	static String id(String path) {
		String id = path.substring(Math.min(1, path.length()));
		if (id.length() > LONGEST || !ID.matcher(id).matches()) {
			throw NotHere.badId(id);
		}
		return id;
	}

	/** The format that an address ends with, where there is such. */
	static Optional<Format> format(String path) {
		String ending = path.substring(path.lastIndexOf('.') + 1);
		return Format.ALL.stream().filter((each) -> each.ending().equals(ending)).findFirst();
	}

	/** The permanent address, whole. */
	String uri(String id) {
		return this.base + PERMANENT + id;
	}

	/** Where the fact is in a format. */
	static String of(String id, Format format) {
		return RESOURCE + id + "." + format.ending();
	}

	/** Says in which other formats the fact can be had, and where. */
	static void alternates(String id, HttpHeaders headers) {
		Format.ALL.forEach((each) -> headers.add(HttpHeaders.LINK,
				"<%s>; rel=\"alternate\"; type=\"%s\"".formatted(of(id, each), each.type())));
	}

}
