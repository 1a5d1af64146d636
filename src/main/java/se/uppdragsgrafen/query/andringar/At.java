package se.uppdragsgrafen.query.andringar;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.analys.BadArgument;

/**
 * Which edition of the data set is meant; the present one where neither is given.
 *
 * @param utgava its number
 * @param tid a time with its zone: the edition that was there then
 */
public record At(@Nullable Long utgava, @Nullable String tid) {

	private static final String NUMBER = "\\d{1,15}";

	/**
	 * As an asker writes it.
	 * @param vid null for the present one
	 * @throws BadArgument where it is neither a number nor a time
	 */
	public static At of(@Nullable String vid) {
		if (vid == null) {
			return new At(null, null);
		}
		if (vid.matches(NUMBER)) {
			return new At(Long.valueOf(vid), null);
		}
		try {
			return new At(null, OffsetDateTime.parse(vid).toString());
		}
		catch (DateTimeException ex) {
			throw new BadArgument(
					"'vid' is the number of an edition, or a time with its zone such as 2026-11-21T12:00:00Z (a '+' in an address is %%2B).",
					"'vid' är numret på en utgåva, eller en tid med sin zon som 2026-11-21T12:00:00Z (ett '+' i en adress är %%2B).");
		}
	}

	/** Whether it is the present one. */
	public boolean now() {
		return this.utgava == null && this.tid == null;
	}

}
