package se.uppdragsgrafen.extract.reading;

/**
 * What a document calls something, and what that was taken for.
 *
 * @param printed as the document has it
 * @param became the name that it was taken for
 * @param rule why
 */
public record Resolution(String printed, String became, Rule rule) {

	/** Why a name is taken for another. */
	public enum Rule {

		/** A table of names says so. */
		TABLE("namntabellen"),
		/** The document has the whole name in another form. */
		SPELLED_OUT("utskrivet i dokumentet"),
		/** The document has a name with these initials. */
		INITIALS("initialerna av ett namn i dokumentet");

		private final String text;

		Rule(String text) {
			this.text = text;
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
