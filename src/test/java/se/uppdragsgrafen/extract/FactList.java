package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

	/** Those of one art and one table. */
	static List<Listed> of(String document, String art, String typ) {
		try (CSVParser rows = CSVParser.parse(FACIT.resolve(document + ".csv"), StandardCharsets.UTF_8, FORMAT)) {
			return rows.stream()
				.filter((row) -> row.get("art").equals(art) && row.get("typ").equals(typ))
				.map(FactList::listed)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Listed listed(CSVRecord row) {
		Map<String, String> falt = java.util.Arrays.stream(row.get("falt").split("\\|", -1))
			.map((each) -> each.split("=", 2))
			.collect(Collectors.toMap((each) -> each[0], (each) -> each[1]));
		return new Listed(row.get("nyckel"), falt);
	}

	/** Letter case and a final full stop do not count. */
	static String plain(String text) {
		String lower = text.toLowerCase(Locale.ROOT).strip();
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	/**
	 * One fact.
	 *
	 * @param nyckel what recognises it
	 * @param falt its columns
	 */
	record Listed(String nyckel, Map<String, String> falt) {

		/** The values of some columns, "-" where one is not said. */
		String values(String... columns) {
			return java.util.Arrays.stream(columns)
				.map((each) -> plain(this.falt.getOrDefault(each, "-")))
				.collect(Collectors.joining(" | "));
		}

	}

}
