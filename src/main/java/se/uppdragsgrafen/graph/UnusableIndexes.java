package se.uppdragsgrafen.graph;

import java.util.List;

/** Indexes of the database cannot be used, so that nothing is loaded into it. */
public final class UnusableIndexes extends RuntimeException {

	UnusableIndexes(List<String> faults) {
		super(String.join(" ", faults) + " Inget har laddats eller gått förlorat. Starta igen: de görs då om från"
				+ " början. Hjälper inte det visar store check vad som är fel.");
	}

}
