package se.uppdragsgrafen.graph;

import java.nio.file.Path;

/**
 * A package that the database could not write. It is tried again where its own folder is
 * loaded, and by no other load.
 *
 * @param folder where it lies
 * @param paket its name
 * @param fel why, in Swedish, and what to do
 */
public record FailedPackage(Path folder, String paket, String fel) {

	/** One line, in Swedish. */
	@Override
	public String toString() {
		return "%s (%s): %s".formatted(this.paket, this.folder, this.fel);
	}

}
