package se.uppdragsgrafen.catalogue.openapi;

import java.util.List;

/**
 * The closed list of codes that errors have.
 *
 * @param codes in the order of {@code docs/errors.md}
 */
public record KnownCodes(List<String> codes) {

	public KnownCodes {
		codes = List.copyOf(codes);
	}

}
