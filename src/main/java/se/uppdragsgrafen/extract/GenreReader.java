package se.uppdragsgrafen.extract;

/** Reads one genre. */
interface GenreReader {

	/** Puts what the document says into the reading's draft. */
	void read(Reading reading);

}
