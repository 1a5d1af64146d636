package se.uppdragsgrafen.query;

/**
 * One edition of one graph: two copies of the server on one database have the same.
 *
 * @param graph which graph, so that one that is built anew is another; empty before
 * anything is loaded
 * @param number moved by each load that changes something
 */
public record Edition(String graph, long number) {

	/**
	 * What there is to see of editions at one moment.
	 *
	 * @param begun the one that was begun to be written last
	 * @param whole the one that was last wholly there
	 */
	public record Seen(Edition begun, Edition whole) {

		/** As the graph has them. */
		static Seen of(Object graph, Object begun, Object whole) {
			String id = graph.toString();
			return new Seen(new Edition(id, number(begun)), new Edition(id, number(whole)));
		}

		private static long number(Object value) {
			return (value instanceof Number number) ? number.longValue() : 0;
		}

		/** Whether nothing is being written. */
		boolean settled() {
			return this.begun.equals(this.whole);
		}

	}

}
