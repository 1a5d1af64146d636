package se.uppdragsgrafen.extract.reading;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.profile.Title;

/**
 * What running text is about: what is found in it belongs to these.
 *
 * @param uppdrag the assignment
 * @param mal the goal
 * @param verksamhet the unit
 * @param namnd the body
 * @param arende the matter
 * @param avtal the agreement
 * @param kontroll the control
 * @param period of values that say none, as {@code 2022-10}
 * @param ar the year of dates and sums that say none
 */
public record About(@Nullable Row uppdrag, @Nullable Row mal, @Nullable Row verksamhet, @Nullable Row namnd,
		@Nullable Row arende, @Nullable Row avtal, @Nullable Row kontroll, String period, int ar) {

	/** Nothing but the period of the document. */
	public static About document(Title title) {
		return new About(null, null, null, null, null, null, null, title.period(), title.year());
	}

	public About uppdrag(@Nullable Row row) {
		return new About(row, this.mal, this.verksamhet, this.namnd, this.arende, this.avtal, this.kontroll,
				this.period, this.ar);
	}

	public About mal(@Nullable Row row) {
		return new About(this.uppdrag, row, this.verksamhet, this.namnd, this.arende, this.avtal, this.kontroll,
				this.period, this.ar);
	}

	public About verksamhet(@Nullable Row row) {
		return new About(this.uppdrag, this.mal, row, this.namnd, this.arende, this.avtal, this.kontroll, this.period,
				this.ar);
	}

	public About namnd(@Nullable Row row) {
		return new About(this.uppdrag, this.mal, this.verksamhet, row, this.arende, this.avtal, this.kontroll,
				this.period, this.ar);
	}

	public About arende(@Nullable Row row) {
		return new About(this.uppdrag, this.mal, this.verksamhet, this.namnd, row, this.avtal, this.kontroll,
				this.period, this.ar);
	}

	public About avtal(@Nullable Row row) {
		return new About(this.uppdrag, this.mal, this.verksamhet, this.namnd, this.arende, row, this.kontroll,
				this.period, this.ar);
	}

	public About kontroll(@Nullable Row row) {
		return new About(this.uppdrag, this.mal, this.verksamhet, this.namnd, this.arende, this.avtal, row, this.period,
				this.ar);
	}

	/** In another period, whose year is the first four characters. */
	public About period(String other) {
		return new About(this.uppdrag, this.mal, this.verksamhet, this.namnd, this.arende, this.avtal, this.kontroll,
				other, Integer.parseInt(other.substring(0, 4)));
	}

}
