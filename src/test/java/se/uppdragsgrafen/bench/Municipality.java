package se.uppdragsgrafen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Ref;

/**
 * A real municipality, of which everything else is invented.
 *
 * @param kod Statistics Sweden's four digits
 * @param namn its name
 * @param size how many assignments it gives a year
 */
record Municipality(String kod, String namn, int size) {

	static final int SMALLEST = 32;

	static final int LARGEST = 96;

	/** The first ones by their kod, each with a size of its own. */
	static List<Municipality> first(int count, long seed) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Kommun.class.getResourceAsStream("/se/uppdragsgrafen/extract/kommuner.csv")),
				StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).limit(count).map((line) -> of(line, seed)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Municipality of(String line, long seed) {
		int comma = line.indexOf(',');
		String kod = line.substring(0, comma);
		return new Municipality(kod, line.substring(comma + 1), new Draw(seed, kod, "size").between(SMALLEST, LARGEST));
	}

	Kommun fact() {
		return new Kommun(id().id(), this.kod, this.namn, this.kod.substring(0, 2));
	}

	Ref<Kommun> id() {
		return new Ref<>("kommun/" + this.kod);
	}

	/** "namnd/2380/socialnamnden". */
	String id(String table, String rest) {
		return table + "/" + this.kod + "/" + rest;
	}

}
