package se.uppdragsgrafen.query;

/** Told what each question would cost, before it is answered or refused for it. */
@FunctionalInterface
public interface CostMeter {

	/**
	 * One question's cost.
	 * @param nodes that the answer may hold
	 * @param refused whether that was too many
	 */
	void reckoned(long nodes, boolean refused);

}
