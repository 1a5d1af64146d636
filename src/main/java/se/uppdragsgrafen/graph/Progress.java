package se.uppdragsgrafen.graph;

/** Hears how far a load has come. */
@FunctionalInterface
public interface Progress {

	/** Hears nothing. */
	Progress NONE = (paket, done, total) -> {
	};

	/**
	 * Tells how far a package has come.
	 * @param paket the package that is being written
	 * @param done steps done
	 * @param total steps in all
	 */
	void at(String paket, long done, long total);

}
