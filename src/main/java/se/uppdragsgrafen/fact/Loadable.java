package se.uppdragsgrafen.fact;

import java.util.List;

/** A data package, whether its facts are at hand or are read when they are needed. */
public sealed interface Loadable permits DataPackage, CheckedPackage {

	/** The name of the package, unique among packages. */
	String name();

	/** The absolute path that it was read from. */
	String folder();

	/** SHA-256 of what it says, in hexadecimal. */
	String hash();

	/** The hash codes of the ids of its facts: two packages share no fact without one. */
	int[] ids();

	/** What a person decided of links between its assignments and others. */
	List<Kopplingsbeslut> beslut();

	/** All that it states. Not to be kept: a country's packages do not fit in memory. */
	DataPackage content();

}
