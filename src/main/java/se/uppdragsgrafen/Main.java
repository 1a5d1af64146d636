package se.uppdragsgrafen;

/**
 * The one entry of the jar. Compiled for an earlier Java than the rest, so that it can
 * say which one is needed.
 */
public final class Main {

	private static final int JAVA = 25;

	private Main() {
	}

	public static void main(String[] args) {
		if (Runtime.version().feature() < JAVA) {
			System.err.printf("Uppdragsgrafen behöver Java %d. Detta är Java %s i %s.%n", JAVA, Runtime.version(),
					System.getProperty("java.home"));
			System.exit(ExitCode.USAGE);
		}
		System.exit(Uppdragsgrafen.run(Terminal.out(), Terminal.err(), args));
	}

}
