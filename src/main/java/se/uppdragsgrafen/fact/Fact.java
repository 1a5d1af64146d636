package se.uppdragsgrafen.fact;

import java.util.List;

/**
 * One statement: a row of a data package, a node of the graph. The simple name of the
 * record is the node's label and the GraphQL type.
 */
public sealed interface Fact permits Kommun, Dokument, Belagg, Fact.Sourced {

	/**
	 * The permanent key: readable, ASCII, the same after every import (DESIGN § 5).
	 */
	String id();

	/** A fact that says where it is written: all but Kommun, Dokument and Belagg. */
	sealed interface Sourced extends Fact
			permits Aktivitet, Arende, Avtal, Avtalsexempel, Avtalsvillkor, Belopp, Beslutspunkt, Budgetkonsekvens,
			Ekonomirad, Indikator, Kontroll, Kontrollresultat, Koppling, Mal, Matvarde, Motsagelse, Namnd, Projektplan,
			Rekommendation, Samverkanspart, Sammantrade, Styrdokument, Uppdrag, Uppfoljning, Verksamhet {

		/** The evidence, at least one. */
		List<Ref<Belagg>> kallor();

	}

}
