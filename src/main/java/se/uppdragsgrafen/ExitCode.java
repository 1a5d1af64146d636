package se.uppdragsgrafen;

/** What the command line says to the one that called it. */
final class ExitCode {

	static final int DONE = 0;

	static final int INVALID = 1;

	static final int USAGE = 2;

	static final int DATABASE = 3;

	static final int OTHER = 4;

	private ExitCode() {
	}

}
