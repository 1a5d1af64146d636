package se.uppdragsgrafen.query.analys;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What an analysis works out of the rows that its statement reads. */
interface Calculation {

	/** Most work out nothing: what they show is what was read. */
	Calculation NONE = new Calculation() {
	};

	/** That of the analysis of that name. */
	static Calculation of(String analysis) {
		return analysis.equals(Betalningsansvar.NAME) ? new Betalningsansvar() : NONE;
	}

	/**
	 * Holds arguments against each other.
	 * @throws BadArgument where they cannot all be true
	 */
	default void check(Map<String, @Nullable Object> arguments) {
	}

	/**
	 * The rows that are shown, for the rows that were read.
	 * @throws BadArgument where the arguments do not go with what was read
	 */
	default Rows of(Rows read, Map<String, @Nullable Object> arguments) {
		return read;
	}

}
