package se.uppdragsgrafen.extract.reading;

/** Reads one genre. */
public interface GenreReader {

	/** Puts what the document says into the reading's draft. */
	void read(Reading reading);

}
