package se.uppdragsgrafen.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The descriptions of the CSV files are of those files. */
class CsvwDownloadTest {

	private static final String BASE = "http://localhost:8080";

	private static final GivenDoors DOORS = Bundled.doors();

	private static JsonNode metadata(String table) {
		Reply answer = DOORS.get("/export/" + table + ".csv-metadata.json");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/csvm+json");
		return JsonMapper.shared().readTree(answer.body());
	}

	@Test
	void everyFileNamesItsDescriptionAndHasItsColumns() {
		for (FactType type : Vocabulary.types()) {
			Reply csv = DOORS.get("/export/" + type.table() + ".csv");
			assertThat(csv.headers().allValues("Link")).contains("</export/" + type.table()
					+ ".csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
			JsonNode table = metadata(type.table()).at("/tables/0");
			assertThat(table.get("url").asString()).isEqualTo(BASE + "/export/" + type.table() + ".csv");
			List<String> names = table.at("/tableSchema/columns")
				.valueStream()
				.map((column) -> column.get("name").asString())
				.toList();
			assertThat(String.join(",", names)).isEqualTo(csv.body().lines().findFirst().orElseThrow());
		}
	}

	@Test
	void columnsSayWhatTheyHoldAndWhereTheyLead() {
		JsonNode schema = metadata("namnd").at("/tables/0/tableSchema");
		assertThat(schema.get("primaryKey").asString()).isEqualTo("id");
		assertThat(schema.at("/columns/3").toString()).contains("\"name\":\"alias\"", "\"separator\":\"|\"");
		assertThat(schema.at("/columns/5/valueUrl").asString()).isEqualTo(BASE + "/id/{+kommun}");
		assertThat(schema.at("/columns/5/required").asBoolean()).isTrue();
		assertThat(schema.at("/columns/4/datatype/format").asString()).contains("KOMMUNFULLMAKTIGE|KOMMUNSTYRELSE");
		assertThat(schema.at("/columns/0/propertyUrl").asString()).isEqualTo("http://purl.org/dc/terms/identifier");
		assertThat(schema.get("foreignKeys").valueStream().map((key) -> key.at("/reference/resource").asString()))
			.containsExactly(BASE + "/export/kommun.csv", BASE + "/export/namnd.csv");
	}

	@Test
	void whatATableRefersToIsInItsGroup() {
		for (FactType type : Vocabulary.types()) {
			JsonNode group = metadata(type.table());
			List<String> tables = group.get("tables")
				.valueStream()
				.map((table) -> table.get("url").asString())
				.toList();
			assertThat(tables).doesNotHaveDuplicates();
			assertThat(group.at("/tables/0/tableSchema/foreignKeys")
				.valueStream()
				.map((key) -> key.at("/reference/resource").asString())).isSubsetOf(tables);
		}
	}

	@Test
	void aTableThatIsNotThereHasNone() {
		assertThat(DOORS.get("/export/personer.csv-metadata.json").statusCode()).isEqualTo(404);
	}

}
