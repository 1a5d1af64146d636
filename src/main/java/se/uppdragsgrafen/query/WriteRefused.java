package se.uppdragsgrafen.query;

/** A statement that would change the graph was not run. */
public final class WriteRefused extends RuntimeException {

	/** The code of a database that was asked to write in {@code AccessMode.READ}. */
	static final String CODE = "Neo.ClientError.Statement.AccessMode";

	WriteRefused(String why) {
		super("Only what reads may be asked here: " + why);
	}

}
