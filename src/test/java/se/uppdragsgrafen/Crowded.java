package se.uppdragsgrafen;

import java.nio.file.Path;
import java.util.stream.IntStream;

import se.uppdragsgrafen.fact.Namnd;

/**
 * A small data package that is costly to ask of: one uppdrag that so many nämnder share
 * that their pairs are millions.
 */
public final class Crowded {

	private static final int NAMNDER = 2_500;

	/**
	 * An analysis that holds every pair against a name that nobody has: long, and of
	 * little memory.
	 */
	public static final String SLOW = "samansvar(kommun: \"2999\", namnd: \"finns inte\") { totalCount }";

	/** An analysis that keeps every pair: all memory that there is. */
	public static final String LARGE = "samansvar(kommun: \"2999\") { totalCount }";

	private Crowded() {
	}

	/** Writes it as a package below that folder, to be loaded from there. */
	public static Path write(Path folder) {
		String[] namnder = IntStream.range(0, NAMNDER).mapToObj((i) -> "n" + i).toArray(String[]::new);
		SampleFacts facts = new SampleFacts("crowded");
		for (String namnd : namnder) {
			facts.namnd(namnd, Namnd.Typ.NAMND);
		}
		new TestPackages(folder).write("crowded", facts.uppdrag("delat", namnder));
		return folder;
	}

}
