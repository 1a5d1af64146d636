package se.uppdragsgrafen.catalogue.fullstandighet;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.query.GraphReader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which documents are expected, and which of them are here. */
class CompletenessTest {

	private static final GraphReader READER = Bundled.graph();

	private static final Completeness EXPECTED = new Completeness(
			List.of(new Rhythm("2380", null, "UPPFOLJNING", List.of("T1", "T3"), 2021, 2022),
					new Rhythm("2309", "namnd/2309/socialnamnden", "ARSREDOVISNING", List.of("AR"), 2020, 2020)));

	@Test
	void aRowSaysOfEachDocumentWhetherItIsHereAndUnderWhichIds() {
		assertThat(EXPECTED.rows(READER, null, null)).map(CompletenessTest::text)
			.containsExactly("2380 Östersund null UPPFOLJNING 2021-T1 false []",
					"2380 Östersund null UPPFOLJNING 2021-T3 true [dokument/2380/t3-2021-uppdrag-kommentar-t3-2021]",
					"2380 Östersund null UPPFOLJNING 2022-T1 false []",
					"2380 Östersund null UPPFOLJNING 2022-T3 true [dokument/2380/namnd-t3-2022-uppdrag-kommentar-t3-2022]",
					"2309 Krokom namnd/2309/socialnamnden ARSREDOVISNING 2020 true [dokument/2309/arsredovisning-2020-socialnamnden]");
	}

	private static String text(Map<String, @Nullable Object> row) {
		return row.values().stream().map(String::valueOf).collect(joining(" "));
	}

	@Test
	void onlyWhatIsAskedForIsGiven() {
		assertThat(EXPECTED.rows(READER, List.of("2309"), null)).hasSize(1);
		assertThat(EXPECTED.rows(READER, List.of("0000"), null)).isEmpty();
		assertThat(EXPECTED.rows(READER, null, true)).hasSize(3);
		assertThat(EXPECTED.rows(READER, List.of("2380"), false)).hasSize(2);
	}

	/** By the rhythms of the settings. */
	@Test
	void theListIsHadAsCsv() {
		Reply csv = Bundled.doors().get("/export/fullstandighet.csv");
		assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8;header=present");
		assertThat(csv.body().lines()).hasSize(12)
			.startsWith("kommunkod,kommunnamn,namnd,dokumenttyp,period,finns,dokument")
			.contains("2380,Östersund,,UPPFOLJNING,2023-T3,false,",
					"2380,Östersund,,MALSIDA,2024,true,dokument/2380/mal-trygghet-och-stod");
		assertThat(Bundled.doors().get("/export/fullstandighet.csv?finns=false&kommun=2380").body().lines()).hasSize(8);
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
