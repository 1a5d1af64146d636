package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.sprak.Sokord;

/**
 * A small data package that is costly to ask of: one uppdrag that so many nämnder share
 * that their pairs are millions.
 */
public final class Crowded {

	private static final int NAMNDER = 2_500;

	/**
	 * An analysis that holds every pair against the name of a nämnd that is in none:
	 * long, and of little memory.
	 */
	public static final String SLOW = "samansvar(kommun: \"2999\", namnd: \"nämnd ensam\") { totalCount }";

	/** An analysis that keeps every pair: all memory that there is. */
	public static final String LARGE = "samansvar(kommun: \"2999\") { totalCount }";

	private Crowded() {
	}

	/** Loads it into the scratch database, as all that there is. */
	public static void load(Path folder) {
		ScratchNeo4j.clear();
		GraphWriter writer = new GraphWriter(ScratchNeo4j.driver(), Sokord::of, Duration.ZERO);
		writer.install();
		writer.load(DataPackages.read(List.of(write(folder).resolve("crowded"))), Progress.NONE);
	}

	/** Writes it as a package below that folder, to be loaded from there. */
	public static Path write(Path folder) {
		String[] namnder = IntStream.range(0, NAMNDER).mapToObj((i) -> "n" + i).toArray(String[]::new);
		SampleFacts facts = new SampleFacts("crowded").namnd("ensam", Namnd.Typ.NAMND);
		for (String namnd : namnder) {
			facts.namnd(namnd, Namnd.Typ.NAMND);
		}
		new TestPackages(folder).write("crowded", facts.uppdrag("delat", namnder));
		return folder;
	}

}
