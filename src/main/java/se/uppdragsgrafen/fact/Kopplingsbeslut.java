package se.uppdragsgrafen.fact;

/**
 * What a person decided of a link over years, in {@code kopplingar.csv}. It holds as long
 * as a loaded package says it, whether or not the link is proposed.
 *
 * @param fran the id of the earlier assignment
 * @param till the id of the later one
 * @param status whether it is a link
 * @param varfor why
 * @param fil the data package and the file
 * @param rad the line, from 1
 */
public record Kopplingsbeslut(String fran, String till, Status status, String varfor, String fil, int rad) {

	/** What was decided. */
	public enum Status {

		BEKRAFTAD, AVVISAD

	}

	/** The same decision of another pair of assignments. */
	public Kopplingsbeslut between(String fran, String till) {
		return new Kopplingsbeslut(fran, till, this.status, this.varfor, this.fil, this.rad);
	}

	/** Whether it is about this pair of assignments. */
	public boolean of(String fran, String till) {
		return this.fran.equals(fran) && this.till.equals(till);
	}

}
