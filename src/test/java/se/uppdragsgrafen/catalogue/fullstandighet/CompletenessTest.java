package se.uppdragsgrafen.catalogue.fullstandighet;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.GraphReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which documents are expected, and which of them are here. */
class CompletenessTest {

	private static final GraphReader READER = new DriverReader(TestNeo4j::driver, Duration.ofSeconds(7));

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static List<String> periods(String arguments) {
		return served.data("{ dataset { forvantade(%s) { dokumenttyp period } } }".formatted(arguments))
			.at("/dataset/forvantade")
			.valueStream()
			.map((each) -> each.get("dokumenttyp").asString() + " " + each.get("period").asString())
			.toList();
	}

	@Test
	void whatIsMissingIsSaid() {
		assertThat(periods("kommun: [\"2380\"], finns: false")).containsExactly("UPPFOLJNING 2021-T1",
				"UPPFOLJNING 2021-T2", "UPPFOLJNING 2022-T1", "UPPFOLJNING 2022-T2", "UPPFOLJNING 2023-T1",
				"UPPFOLJNING 2023-T2", "UPPFOLJNING 2023-T3");
		assertThat(periods("kommun: [\"2380\"], finns: true")).containsExactly("UPPFOLJNING 2021-T3",
				"UPPFOLJNING 2022-T3", "MALSIDA 2024");
		assertThat(periods("kommun: [\"2309\"]")).containsExactly("ARSREDOVISNING 2020");
		assertThat(periods("kommun: [\"0000\"]")).isEmpty();
	}

	@Test
	void whatIsHereIsNamed() {
		JsonNode row = served
			.data("{ dataset { forvantade(kommun: [\"2309\"]) { kommunkod kommunnamn namnd finns dokument } } }")
			.at("/dataset/forvantade/0");
		assertThat(row.get("kommunnamn").asString()).isEqualTo("Krokom");
		assertThat(row.get("namnd").asString()).isEqualTo("namnd/2309/socialnamnden");
		assertThat(row.get("finns").asBoolean()).isTrue();
		assertThat(row.at("/dokument/0").asString()).startsWith("dokument/2309/");
	}

	@Test
	void theCsvSaysTheSame() throws IOException {
		JsonNode all = served
			.data("{ dataset { forvantade { kommunkod kommunnamn namnd dokumenttyp period finns dokument } } }")
			.at("/dataset/forvantade");
		try (CSVParser csv = CSVParser.parse(new StringReader(served.get("/export/fullstandighet.csv").body()),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			List<CSVRecord> rows = csv.getRecords();
			assertThat(rows).hasSameSizeAs(all.valueStream().toList());
			for (int i = 0; i < rows.size(); i++) {
				assertThat(rows.get(i).get("period")).isEqualTo(all.at("/" + i + "/period").asString());
				assertThat(rows.get(i).get("finns")).isEqualTo(all.at("/" + i + "/finns").asString());
				assertThat(rows.get(i).get("dokument")).isEqualTo(all.at("/" + i + "/dokument/0").asString(""));
			}
		}
		assertThat(served.get("/export/fullstandighet.csv?finns=false&kommun=2380").body().lines()).hasSize(8);
	}

	@Test
	void aRhythmOfANamndIsMetByItsDocumentsAlone() {
		assertThat(found("namnd/2313/socialnamnden")).containsExactly(true);
		assertThat(found("namnd/2313/en-annan-namnd")).containsExactly(false);
	}

	private static List<Object> found(String namnd) {
		Rhythm rhythm = new Rhythm("2313", namnd, "PROTOKOLL", List.of("10"), 2022, 2022);
		return new Completeness(List.of(rhythm)).rows(READER, null, null)
			.stream()
			.<Object>map((row) -> String.valueOf(row.get("finns")).equals("true"))
			.toList();
	}

	@Test
	void whatIsExpectedIsCounted() {
		Rhythm met = new Rhythm("2313", null, "PROTOKOLL", List.of("01", "10"), 2022, 2022);
		Rhythm missed = new Rhythm("2309", null, "ARSREDOVISNING", List.of("AR"), 2014, 2016);
		Tally tally = new Completeness(List.of(met, missed)).tally(READER);
		assertThat(tally).isEqualTo(new Tally(5, 1, Set.of("2309", "2313"), "2014"));
		assertThat(tally.missing()).isEqualTo(4);
		assertThat(new Completeness(List.of()).tally(READER)).isEqualTo(new Tally(0, 0, Set.of(), null));
		assertThat(new Completeness(List.of(met))).doesNotHaveToString(new Completeness(List.of(missed)).toString());
	}

	@Test
	void withoutAnEndItGoesOnToTheYearThatEndedLast() {
		Rhythm rhythm = new Rhythm("2380", null, "UPPFOLJNING", List.of("T1", "T2"), 2021, null);
		assertThat(rhythm.expected()).startsWith("2021-T1", "2021-T2", "2022-T1")
			.last()
			.isEqualTo((Year.now(ZoneId.of("Europe/Stockholm")).getValue() - 1) + "-T2");
	}

	@ParameterizedTest
	@CsvSource({ "238, UPPFOLJNING, T1, 2021, kommun", "2380, uppföljning, T1, 2021, typ",
			"2380, UPPFOLJNING, T4, 2021, perioder", "2380, UPPFOLJNING, T1, 2020, till" })
	void aRhythmThatIsNoneIsRefused(String kommun, String typ, String part, @Nullable Integer till, String named) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(kommun, null, typ, List.of(part), 2021, till))
			.withMessageContaining("uppdragsgrafen.rytm")
			.withMessageContaining("'" + named + "'");
	}

}
