package se.uppdragsgrafen.dataset;

import org.jspecify.annotations.Nullable;

/**
 * The description that a data package gives of itself as a whole.
 *
 * @param name lower case letters, digits, full stops and hyphens
 * @param title what it is called
 * @param description what it holds; null where it does not say
 * @param version as semantic versioning has it; null where it has none
 * @param created when it came to be, as RFC 3339 has it; null where it does not say
 */
public record About(String name, String title, @Nullable String description, @Nullable String version,
		@Nullable String created) {

}
