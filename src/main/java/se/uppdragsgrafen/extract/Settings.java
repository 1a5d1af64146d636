package se.uppdragsgrafen.extract;

/**
 * What a steward decides of an extraction.
 *
 * @param quotes whether the facts carry the document's own words: citat and kommentar
 * @param threshold counts of persons from 1 to below this are suppressed
 */
public record Settings(boolean quotes, int threshold) {

	/** With quotes, and counts of 1 and 2 suppressed. */
	public static final Settings DEFAULT = new Settings(true, 3);

}
