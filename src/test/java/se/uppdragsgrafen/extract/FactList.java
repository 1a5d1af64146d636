package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The facts that a document states, as its fact list has them. */
final class FactList {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private static final Path FACIT = Path.of("src/test/resources/facit");

	private FactList() {
	}

	/** All of a document. */
	static List<Listed> of(String document) {
		try (CSVParser rows = CSVParser.parse(FACIT.resolve(document + ".csv"), StandardCharsets.UTF_8, FORMAT)) {
			return rows.stream().map(FactList::listed).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Those of one art and one table. */
	static List<Listed> of(String document, String art, String typ) {
		return of(document).stream().filter((each) -> each.art().equals(art) && each.typ().equals(typ)).toList();
	}

	private static Listed listed(CSVRecord row) {
		String[] lines = row.get("rad").split("-", -1);
		Map<String, String> falt = new LinkedHashMap<>();
		for (String each : row.get("falt").split("\\|", -1)) {
			int at = each.indexOf('=');
			if (at > 0) {
				falt.put(each.substring(0, at), each.substring(at + 1));
			}
		}
		return new Listed(row.get("art"), row.get("typ"), Integer.parseInt(lines[0]),
				Integer.parseInt(lines[lines.length - 1]), row.get("nyckel"), falt);
	}

	/** Letter case and final full stops do not count. */
	static String plain(String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
		while (lower.endsWith(".")) {
			lower = lower.substring(0, lower.length() - 1);
		}
		return lower;
	}

	/**
	 * One fact.
	 *
	 * @param art structure, prose or contradiction
	 * @param typ the table
	 * @param from the first line, from 1
	 * @param to the last one
	 * @param nyckel what recognises it
	 * @param falt its columns
	 */
	record Listed(String art, String typ, int from, int to, String nyckel, Map<String, String> falt) {

		/** The values of some columns, "-" where one is not said. */
		String values(String... columns) {
			return Arrays.stream(columns)
				.map((each) -> plain(this.falt.getOrDefault(each, "-")))
				.collect(Collectors.joining(" | "));
		}

		@Override
		public String toString() {
			return this.from + " " + this.nyckel;
		}

	}

}
