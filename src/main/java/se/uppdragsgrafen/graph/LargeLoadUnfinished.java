package se.uppdragsgrafen.graph;

/** Nothing else is written while a package is written in several transactions. */
public final class LargeLoadUnfinished extends RuntimeException {

	LargeLoadUnfinished(UnfinishedLoad load) {
		super(("Paketet %s (%s) är skrivet till en del: en stor laddning pågår, eller avbröts. Vänta tills den är klar. "
				+ "Om den avbröts gör nästa start den färdig, eller load med den mappen.")
			.formatted(load.paket(), load.folder()));
	}

}
