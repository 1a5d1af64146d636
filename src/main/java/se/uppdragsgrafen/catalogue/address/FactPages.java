package se.uppdragsgrafen.catalogue.address;

import java.util.Locale;

/** Makes the pages that are shown at addresses. */
public interface FactPages {

	/** The language of what is at permanent addresses. */
	Locale SWEDISH = Locale.of("sv", "SE");

	/**
	 * Where a page may load from: here. Its one script suggests what to search; the only
	 * way on that is no link is the search.
	 */
	String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** The page of a fact. */
	String fact(Portrait portrait);

	/** The page where there is none, its frame in that language. */
	String notice(Notice notice, Locale language);

}
