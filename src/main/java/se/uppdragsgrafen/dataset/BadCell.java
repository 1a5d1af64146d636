package se.uppdragsgrafen.dataset;

/** A cell that does not hold what its column holds. */
final class BadCell extends Exception {

	/**
	 * @param expectation what was expected, in Swedish
	 */
	BadCell(String expectation) {
		super(expectation, null, false, false);
	}

	String expectation() {
		return String.valueOf(getMessage());
	}

}
