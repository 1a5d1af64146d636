package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.GivenGraph;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** Every address of CSV takes the same options and says the same of itself. */
class CsvFormTest {

	private static final String NAMND = "namnd/2999/sn";

	private static final GivenDoors DOORS = GivenDoors.of(GivenGraph
		.of(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "=1+1")
			.uppdrag(2022, "u", "@SUM(A1)", null, "sn")
			.all())
		.with("dokument-per-kommun", (asked) -> List.of())
		.with("analys/uppdragsstatus", (asked) -> analysis())
		.with("analys/tackning", (asked) -> List.of(Map.of("totalCount", 0L, "rader", List.of()))));

	private static List<Map<String, @Nullable Object>> analysis() {
		return List.of(Map.of("totalCount", 2L, "rader", List.of(Map.of("namnd", Map.of("id", NAMND), "antal", 1L))));
	}

	private static List<CSVRecord> rows(String address, char separator) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.setHeader()
			.setSkipHeaderRecord(true)
			.get();
		try (CSVParser rows = CSVParser.parse(new StringReader(DOORS.get(address).body()), format)) {
			return rows.getRecords();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/uppdrag", "/export/noder", "/export/kanter", "/export/fullstandighet",
			"/analys/uppdragsstatus", "/analys/uppdragsstatus/tackning" })
	void whateverTheFileItsFormAndHeadersAreTheSame(String path) {
		Reply plain = DOORS.get(path + ".csv");
		assertThat(plain.statusCode()).as(plain.body()).isEqualTo(200);
		assertThat(plain.body()).doesNotContain("\r", "\uFEFF").contains(",").endsWith("\n");
		assertThat(plain.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8;header=present");
		assertThat(plain.header("X-Utgava")).isEqualTo("1");
		assertThat(plain.headers().allValues("Link"))
			.anyMatch((link) -> link.startsWith("<" + path + ".csv-metadata.json>; rel=\"describedby\""))
			.anyMatch((link) -> link.endsWith("rel=\"license\""))
			.anyMatch((link) -> link.endsWith("rel=\"monitor\""));
		assertThat(DOORS.get(path + ".csv", "If-None-Match", plain.header("ETag")).statusCode()).isEqualTo(304);
		Reply spreadsheet = DOORS.get(path + ".csv?bom=true&separator=%3B&etiketter=true");
		assertThat(spreadsheet.body()).startsWith("\uFEFF").contains(";");
		assertThat(spreadsheet.header("ETag")).isNotEqualTo(plain.header("ETag"));
		for (String wrong : List.of("bom=ja", "separator=x", "etiketter=1", "sida=2")) {
			Reply refusal = DOORS.get(path + ".csv?" + wrong);
			assertThat(refusal.statusCode()).isEqualTo(400);
			assertThat(refusal.header("Content-Type")).isEqualTo("application/problem+json");
			assertThat(refusal.body()).contains("BAD_ARGUMENT");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/noder", "/export/kanter", "/export/fullstandighet", "/analys/uppdragsstatus",
			"/analys/uppdragsstatus/tackning" })
	void theDescriptionHasTheColumnsOfTheFile(String path) {
		JsonNode described = JsonMapper.shared().readTree(DOORS.get(path + ".csv-metadata.json").body());
		assertThat(described.get("url").asString()).endsWith(path + ".csv");
		assertThat(described.at("/tableSchema/columns").valueStream().map((each) -> each.get("name").asString()))
			.containsExactly(DOORS.get(path + ".csv").body().lines().findFirst().orElseThrow().split(","));
		assertThat(described.at("/tableSchema/columns").valueStream())
			.allSatisfy((each) -> assertThat(each.get("dc:description").asString()).isNotBlank());
	}

	@Test
	void titlesStandBesideIdsInEveryFile() throws IOException {
		CSVRecord edge = rows("/export/kanter.csv?etiketter=true", ',').getFirst();
		assertThat(List.of(edge.get("SourceEtikett"), edge.get("TargetEtikett"))).doesNotContain("");
		CSVRecord row = rows("/analys/uppdragsstatus.csv?etiketter=true", ',').getFirst();
		assertThat(List.of(row.get("namnd"), row.get("namndEtikett"), row.get("antal"))).containsExactly(NAMND,
				"Nämnd sn", "1");
	}

	@Test
	void aFileForASpreadsheetRunsNoFormulaAndAnyOtherIsAsItIs() throws IOException {
		assertThat(rows("/export/uppdrag.csv?bom=true&separator=%3B", ';').getFirst().get("titel"))
			.isEqualTo("'@SUM(A1)");
		assertThat(rows("/export/uppdrag.csv", ',').getFirst().get("titel")).isEqualTo("@SUM(A1)");
	}

}
