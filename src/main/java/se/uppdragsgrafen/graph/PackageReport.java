package se.uppdragsgrafen.graph;

/**
 * What became of one package.
 *
 * @param paket the package
 * @param added facts that it states and did not state before
 * @param changed facts that it states otherwise than before
 * @param removed facts that it no longer states
 * @param unchanged facts that it states as before
 * @param links links over years that came, changed or went
 * @param utgava the version of the data set after it
 */
public record PackageReport(String paket, int added, int changed, int removed, int unchanged, int links, long utgava) {

	static PackageReport same(String paket, int facts, long utgava) {
		return new PackageReport(paket, 0, 0, 0, facts, 0, utgava);
	}

	/** Whether the package said nothing new. */
	public boolean same() {
		return this.added + this.changed + this.removed + this.links == 0;
	}

	/** One line, in Swedish. */
	@Override
	public String toString() {
		if (same()) {
			return "%s: oförändrat, %d fakta".formatted(this.paket, this.unchanged);
		}
		String facts = "%s: %d nya, %d ändrade, %d borttagna, %d oförändrade".formatted(this.paket, this.added,
				this.changed, this.removed, this.unchanged);
		return (this.links > 0) ? facts + ", ändringar bland kopplingar över åren: %d".formatted(this.links) : facts;
	}

}
