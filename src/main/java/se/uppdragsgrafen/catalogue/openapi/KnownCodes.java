package se.uppdragsgrafen.catalogue.openapi;

import java.util.List;

/**
 * All codes that errors have in this version.
 *
 * @param codes in the order of {@code docs/errors.md}
 */
public record KnownCodes(List<String> codes) {

	public KnownCodes {
		codes = List.copyOf(codes);
	}

}
