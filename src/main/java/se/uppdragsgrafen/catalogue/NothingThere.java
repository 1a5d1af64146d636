package se.uppdragsgrafen.catalogue;

/** Nothing can be downloaded at that address; the message says what can. */
final class NothingThere extends RuntimeException {

	NothingThere(String message) {
		super(message);
	}

}
