package se.uppdragsgrafen.catalogue.fullstandighet;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How often a municipality, or one of its nämnder, publishes documents of a genre.
 *
 * @param kommun its kod
 * @param namnd the id of the nämnd; null for the municipality's own
 * @param typ the genre, as in DokumentTyp
 * @param perioder parts of each year: T1 to T3, 01 to 12, or AR for the whole
 * @param fran the first year
 * @param till the last year; null where it goes on: until the year that ended last
 */
public record Rhythm(String kommun, @Nullable String namnd, String typ, List<String> perioder, int fran,
		@Nullable Integer till) {

	private static final String WHOLE = "AR";

	private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

	public Rhythm {
		perioder = List.copyOf(perioder);
		check(kommun.matches("\\d{4}"), "kommun", kommun, "a municipality's code in quotes, such as \"2380\"");
		check(typ.matches("[A-Z]+"), "typ", typ, "a genre, such as UPPFOLJNING");
		perioder.forEach((each) -> check(each.matches("T[123]|0[1-9]|1[0-2]|AR"), "perioder", each,
				"T1 to T3, 01 to 12, or AR"));
		check(!perioder.isEmpty(), "perioder", "", "at least one part of the year");
		check(till == null || till >= fran, "till", String.valueOf(till), "a year that is not before 'fran'");
	}

	private static void check(boolean holds, String name, String value, String expected) {
		if (!holds) {
			throw new IllegalArgumentException(
					"uppdragsgrafen.rytm: '%s' is '%s' but must be %s".formatted(name, value, expected));
		}
	}

	/** The periods that a document is expected of, in order. */
	List<String> expected() {
		int last = (this.till != null) ? this.till : Year.now(SWEDEN).getValue() - 1;
		return IntStream.rangeClosed(this.fran, last).boxed().flatMap(this::of).toList();
	}

	private Stream<String> of(int year) {
		return this.perioder.stream().map((part) -> part.equals(WHOLE) ? String.valueOf(year) : year + "-" + part);
	}

}
