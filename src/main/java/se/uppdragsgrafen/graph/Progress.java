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

	/**
	 * Tells how much of a package is committed, and so on the disk already. Of one that
	 * is written in one transaction nothing is told.
	 * @param paket the package that is being written
	 * @param done steps of those that are told to be done
	 */
	default void committed(String paket, long done) {
	}

}
