package se.uppdragsgrafen.query.analys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.api.execute.Canned;
import se.uppdragsgrafen.api.execute.Engine;
import se.uppdragsgrafen.query.KnownNames;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples that agreements print come out of their own terms as written. */
class AvtalsexempelTest {

	private static final List<String> DECIDING = List.of("BEFRIELSE", "KVARSTAR", "BELOPP");

	private static List<CSVRecord> table(String name) {
		try (Stream<Path> packages = Files.list(Path.of("data"))) {
			return packages.map((each) -> each.resolve(name)).filter(Files::exists).flatMap((file) -> {
				try {
					return CSVFormat.RFC4180.builder()
						.setHeader()
						.setSkipHeaderRecord(true)
						.get()
						.parse(Files.newBufferedReader(file))
						.getRecords()
						.stream();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The terms of an agreement, as the statement of the analysis returns them. */
	private static List<Map<String, @Nullable Object>> terms(String avtal) {
		return table("avtalsvillkor.csv").stream()
			.filter((row) -> row.get("avtal").equals(avtal) && DECIDING.contains(row.get("typ")))
			.sorted(Comparator.comparing((CSVRecord row) -> row.get("nummer").isEmpty() ? "9" : row.get("nummer")))
			.map(AvtalsexempelTest::term)
			.toList();
	}

	private static Map<String, @Nullable Object> term(CSVRecord row) {
		Map<String, @Nullable Object> term = new HashMap<>();
		for (String column : List.of("nummer", "typ", "jamforelse", "enhet")) {
			term.put(column, row.get(column).isEmpty() ? null : row.get(column));
		}
		term.put("grans", row.get("grans").isEmpty() ? null : Double.valueOf(row.get("grans")));
		term.put("franDag", row.get("franDag").isEmpty() ? null : Long.valueOf(row.get("franDag")));
		term.put("tillDag", row.get("tillDag").isEmpty() ? null : Long.valueOf(row.get("tillDag")));
		return term;
	}

	private static List<Map<String, @Nullable Object>> judged(List<Map<String, @Nullable Object>> terms, int discharged,
			int day0, int day1, int beyond) {
		Canned reader = new Canned();
		reader.give(List.of(List.of(Map.of("totalCount", (long) terms.size(), "rader", terms))));
		Analysis analysis = Engine.ANALYSES.named(Betalningsansvar.NAME).orElseThrow();
		return new AnalysisReader(reader, KnownNames.NONE)
			.read(analysis, Map.of("kommun", "2313", "manad", "2022-12", "utskrivna", discharged, "dag0", day0, "dag1",
					day1, "overDygn", beyond))
			.rows();
	}

	@Test
	void everyExampleIsAsWritten() {
		assertThat(table("avtalsexempel.csv")).hasSizeGreaterThanOrEqualTo(2).allSatisfy((example) -> {
			List<Map<String, @Nullable Object>> rows = judged(terms(example.get("avtal")),
					Integer.parseInt(example.get("utskrivna")), Integer.parseInt(example.get("dag0")),
					Integer.parseInt(example.get("dag1")), Integer.parseInt(example.get("overDygn")));
			assertThat(rows.get(0)).containsEntry("utfall",
					Boolean.parseBoolean(example.get("befriad")) ? "BEFRIAD" : "EJ_BEFRIAD");
			assertThat(rows.get(0).get("andel")).isInstanceOfSatisfying(Double.class,
					(share) -> assertThat(Math.floor(share))
						.isEqualTo(Double.parseDouble(example.get("andelSkriven"))));
			assertThat(rows.get(1)).containsEntry("antal", Integer.valueOf(example.get("overDygn")));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			;           ;           2023-01-12; första dagen anges inte, och avtalet beslutades först 2023-01-12
			2023-02-01; ;           2022-11-17; avtalet gäller från 2023-02-01
			2023;       ;           ;           avtalet gäller från 2023
			;           2022-11-30; ;           avtalet gällde till 2022-11-30
			""")
	void aMonthInWhichNoTextWasInForceIsNotJudged(String from, String till, String decided, String why) {
		Map<String, @Nullable Object> term = new HashMap<>();
		term.put("typ", "BEFRIELSE");
		term.put("enhet", "PROCENT");
		term.put("grans", 75.0);
		term.put("franDag", 0L);
		term.put("tillDag", 1L);
		term.put("gallerFran", from);
		term.put("gallerTill", till);
		term.put("beslutad", decided);
		Map<String, @Nullable Object> row = judged(List.of(term), 10, 9, 0, 0).getFirst();
		assertThat(row).containsEntry("utfall", "KAN_INTE_PROVAS").doesNotContainKey("andel");
		assertThat(String.valueOf(row.get("besked"))).startsWith("Ingen inläst text gällde 2022-12: " + why);

		term.put("gallerFran", "2022-24");
		term.put("gallerTill", "2022-12");
		assertThat(judged(List.of(term), 10, 9, 0, 0).getFirst()).containsEntry("utfall", "BEFRIAD");
	}

	@Test
	void threeQuartersExactlyFrees() {
		assertThat(outcome(4, 3)).isEqualTo("BEFRIAD");
		assertThat(outcome(100_000, 75_000)).isEqualTo("BEFRIAD");
		assertThat(outcome(100_000, 74_999)).isEqualTo("EJ_BEFRIAD");
	}

	private static @Nullable Object outcome(int discharged, int inTime) {
		String avtal = table("avtalsexempel.csv").getFirst().get("avtal");
		return judged(terms(avtal), discharged, inTime, 0, 0).getFirst().get("utfall");
	}

}
