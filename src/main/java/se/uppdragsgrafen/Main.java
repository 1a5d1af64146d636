package se.uppdragsgrafen;

/** The one entry of the jar. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		System.exit(Uppdragsgrafen.run(Terminal.out(), Terminal.err(), args));
	}

}
