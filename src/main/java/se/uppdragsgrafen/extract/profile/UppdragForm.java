package se.uppdragsgrafen.extract.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an uppdrag is printed.
 *
 * @param avsnitt the heading under which this holds; without it, everywhere
 * @param givare who gives what stands there, where the heading says it; {namnd} = those
 * who own it
 * @param borjar a line before each uppdrag, which may name the nämnd
 * @param punkt the mark of a list whose items are uppdrag, as "-"
 * @param rader the lines that an uppdrag begins with
 * @param titelrader over how many printed lines one of them may go
 * @param tabell the columns, where uppdrag stand in a table
 * @param delar what stands before its parts, as "•"
 * @param budget how a sum for it is printed
 * @param kommentar how a comment begins that stands elsewhere and names the number of its
 * uppdrag
 */
public record UppdragForm(@Nullable Template avsnitt, @Nullable String givare, @Nullable Template borjar,
		@Nullable String punkt, List<Template> rader, @Nullable Integer titelrader, @Nullable UppdragTable tabell,
		@Nullable String delar, List<Template> budget, @Nullable Template kommentar) {

	/** As giver: those who own it. */
	public static final String SELF = "{namnd}";

	public UppdragForm {
		rader = Lists.orEmpty(rader);
		budget = Lists.orEmpty(budget);
		if (rader.isEmpty() && tabell == null) {
			throw new InvalidProfile("En form för uppdrag behöver rader eller tabell.");
		}
	}

	/** Over how many printed lines one of its lines may go, from 1. */
	public int most() {
		return (this.titelrader != null) ? this.titelrader : 1;
	}

}
