package se.uppdragsgrafen.graph;

/**
 * Two packages that say different things of one fact.
 *
 * @param id the fact
 * @param column what they say different things of
 * @param first one of them
 * @param second the other
 */
public record Conflict(String id, String column, Side first, Side second) {

	/**
	 * What one of them says.
	 *
	 * @param paket the package
	 * @param fil the package and its file
	 * @param rad the line
	 * @param value the value
	 */
	public record Side(String paket, String fil, int rad, String value) {

		static Side of(Statement statement, Object value) {
			return new Side(statement.paket(), statement.fil(), statement.rad(), value.toString());
		}

	}

	/** One line, in Swedish, that says what to do. */
	@Override
	public String toString() {
		return "%s:%d: %s: «%s»: samma värde som i %s:%d, där %s har «%s»; rätta den ena".formatted(this.first.fil,
				this.first.rad, this.column, this.first.value, this.second.fil, this.second.rad, this.id,
				this.second.value);
	}

}
