package se.uppdragsgrafen.catalogue.address;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Makes the pages that are shown at addresses. */
public interface FactPages {

	/**
	 * Where a page may load from: here. Its one script suggests what to search; the only
	 * way on that is no link is the search.
	 */
	String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * The language that pages answer in.
	 * @param accepted what {@code Accept-Language} says; null where it says nothing
	 */
	Locale language(@Nullable String accepted);

	/** The page of a fact, its words in that language. */
	String fact(Portrait portrait, Locale language);

	/** The page where there is none, its frame in that language. */
	String notice(Notice notice, Locale language);

}
