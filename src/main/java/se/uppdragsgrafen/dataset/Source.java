package se.uppdragsgrafen.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A document that a data package is taken from, as its descriptor has it.
 *
 * @param title its title
 * @param path its address; null where it is not known
 */
record Source(String title, @Nullable String path) {

	static Source of(@Nullable Object title, @Nullable Object path) {
		return new Source(String.valueOf(title), (path instanceof String url) ? url : null);
	}

}
