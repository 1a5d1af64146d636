package se.uppdragsgrafen.extract.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import se.uppdragsgrafen.fact.Kommun;

/** The municipalities of Sweden by SCB's code. */
public final class Kommuner {

	private Kommuner() {
	}

	/** The kommun with this code, four digits. */
	public static Optional<Kommun> find(String kod) {
		return lines().filter((each) -> each.startsWith(kod + ","))
			.map((each) -> of(kod, each.substring(kod.length() + 1)))
			.findFirst();
	}

	/** The kommun that a text calls "Östersunds kommun" or "Tanum kommun". */
	public static Optional<Kommun> called(String text) {
		return lines().skip(1).filter((each) -> {
			String namn = each.substring(each.indexOf(',') + 1);
			return text.equals(namn + " kommun") || text.equals(namn + "s kommun");
		}).map((each) -> of(each.substring(0, each.indexOf(',')), each.substring(each.indexOf(',') + 1))).findFirst();
	}

	/** The names of all. */
	public static Stream<String> names() {
		return lines().skip(1).map((each) -> each.substring(each.indexOf(',') + 1));
	}

	private static Stream<String> lines() {
		InputStream in = Kommuner.class.getResourceAsStream("/se/uppdragsgrafen/extract/kommuner.csv");
		if (in == null) {
			throw new IllegalStateException("kommuner.csv is not shipped");
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return lines.lines().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A kommun; its county is the first two digits of its code. */
	public static Kommun of(String kod, String namn) {
		return new Kommun("kommun/" + kod, kod, namn, kod.substring(0, 2));
	}

}
