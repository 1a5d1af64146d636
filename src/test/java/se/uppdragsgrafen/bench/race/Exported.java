package se.uppdragsgrafen.bench.race;

/**
 * What both have given whole.
 *
 * @param name of the table or the file
 * @param floor through the plain driver
 * @param server from this server
 */
record Exported(String name, Whole floor, Whole server) {

	/**
	 * Compares them.
	 * @throws IllegalStateException where one has other rows than the other
	 */
	Exported {
		if (floor.rows() != server.rows()) {
			throw new IllegalStateException("«%s»: the driver reads %d rows, the server gives out %d.".formatted(name,
					floor.rows(), server.rows()));
		}
	}

	/** How the server's rate is to the driver's. */
	double ratio() {
		return this.floor.seconds() / this.server.seconds();
	}

}
