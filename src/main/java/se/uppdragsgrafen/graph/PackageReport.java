package se.uppdragsgrafen.graph;

/**
 * What became of one package.
 *
 * @param paket the package
 * @param added facts that it states and did not state before
 * @param changed facts that it states otherwise than before
 * @param removed facts that it no longer states
 * @param unchanged facts that it states as before
 * @param utgava the version of the data set after it
 */
public record PackageReport(String paket, int added, int changed, int removed, int unchanged, long utgava) {

	static PackageReport same(String paket, int facts, long utgava) {
		return new PackageReport(paket, 0, 0, 0, facts, utgava);
	}

	/** Whether the package said nothing new. */
	public boolean same() {
		return this.added + this.changed + this.removed == 0;
	}

	/** One line, in Swedish. */
	@Override
	public String toString() {
		return same() ? "%s: oförändrat, %d fakta".formatted(this.paket, this.unchanged)
				: "%s: %d nya, %d ändrade, %d borttagna, %d oförändrade".formatted(this.paket, this.added, this.changed,
						this.removed, this.unchanged);
	}

}
