package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;

import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * A file that holds all tables of an edition, and is the same bytes each time.
 *
 * @param name its name under {@code /export}
 * @param body writes it
 */
record WholeFile(String name, Body body) {

	/** Writes a file of an edition. */
	@FunctionalInterface
	interface Body {

		void write(Snapshot snapshot, OutputStream out) throws IOException;

	}

}
