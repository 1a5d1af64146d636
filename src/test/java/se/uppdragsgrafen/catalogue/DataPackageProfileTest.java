package se.uppdragsgrafen.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The descriptors of data packages are what Data Package 2.0 asks, by a validator that is
 * not ours.
 */
class DataPackageProfileTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final Path BUNDLED = Path.of("data");

	private static final String DESCRIPTOR = "datapackage.json";

	private static JsonNode rules() throws IOException {
		try (InputStream file = DataPackageProfileTest.class
			.getResourceAsStream("/datapackage/descriptor.schema.json")) {
			return JSON.readTree(file);
		}
	}

	private static Schema profile() throws IOException {
		return SCHEMAS.getSchema(rules());
	}

	@Test
	void theRulesAreAJsonSchema() throws IOException {
		assertThat(
				SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")).validate(rules()))
			.isEmpty();
	}

	@Test
	void everyBundledPackageIsAsTheStandardAsks() throws IOException {
		Schema profile = profile();
		try (Stream<Path> folders = Files.list(BUNDLED)) {
			List<Path> descriptors = folders.map((folder) -> folder.resolve(DESCRIPTOR)).toList();
			assertThat(descriptors).hasSize(5)
				.allSatisfy((file) -> assertThat(profile.validate(JSON.readTree(file))).isEmpty());
		}
	}

	@Test
	void whatIsGivenOutIsAsTheStandardAsks() throws IOException {
		JsonNode descriptor = givenOut();
		assertThat(descriptor.get("resources")).hasSizeGreaterThan(20);
		assertThat(profile().validate(descriptor)).isEmpty();
		assertThat(descriptor.get("version").asString()).isEqualTo("1.0.0");
		assertThat(OffsetDateTime.parse(descriptor.get("created").asString())).isNotNull();
		assertThat(descriptor.get("description").asString()).isNotBlank();
		assertThat(descriptor.at("/resources").findValues("fields").toString())
			.contains("\"type\":\"list\",\"delimiter\":\"|\",\"itemType\":\"string\"");
	}

	private static JsonNode givenOut() throws IOException {
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(Bundled.doors().get("/export/datapaket.zip").bytes()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(DESCRIPTOR)) {
					return JSON.readTree(zip.readAllBytes());
				}
			}
		}
		throw new AssertionError("The data package has no descriptor");
	}

	/** Where a descriptor says what instead; nothing where it is taken away. */
	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/$schema                                      |
			/$schema                                      | "https://datapackage.org/profiles/1.0/datapackage.json"
			/name                                         | "Årsredovisning 2020"
			/title                                        | 2020
			/created                                      | "i går"
			/homepage                                     | "kommunen"
			/sources                                      | [{}]
			/contributors                                 | [{"roles": "creator"}]
			/licenses                                     |
			/licenses                                     | []
			/licenses                                     | [{"title": "Fri"}]
			/licenses                                     | [{"name": "fri att använda"}]
			/licenses                                     | [{"path": "../licens.txt"}]
			/resources                                    |
			/resources                                    | []
			/resources                                    | {}
			/resources/0/$schema                          | "https://datapackage.org/profiles/2.0/datapackage.json"
			/resources/0/name                             |
			/resources/0/name                             | "Kommun"
			/resources/0/path                             |
			/resources/0/path                             | "../kommun.csv"
			/resources/0/path                             | "csv/../../kommun.csv"
			/resources/0/path                             | "/csv/kommun.csv"
			/resources/0/path                             | ".csv/kommun.csv"
			/resources/0/path                             | "file://kommun.csv"
			/resources/0/path                             | []
			/resources/0/path                             | ["kommun.csv", "https://example.org/kommun.csv"]
			/resources/0/data                             | [["id"], ["kommun/2380"]]
			/resources/0/type                             | "tabell"
			/resources/0/mediatype                        | "csv"
			/resources/0/bytes                            | -1
			/resources/0/bytes                            | "49"
			/resources/0/hash                             | "sha256"
			/resources/0/dialect/header                   | "ja"
			/resources/0/dialect/quoteChar                | "<<"
			/resources/0/dialect/escapeChar               | "^"
			/resources/0/schema                           | {}
			/resources/0/schema                           | "../schema.json"
			/resources/0/schema/fields                    | []
			/resources/0/schema/fields/0/name             |
			/resources/0/schema/fields/0/type             | "text"
			/resources/0/schema/fields/0/type             | "lista"
			/resources/1/schema/fields/3/itemType         | "rader"
			/resources/1/schema/fields/3/delimiter        | 1
			/version                                      | 1
			/resources/0/schema/fields/0/format           | "iban"
			/resources/0/schema/fields/0/constraints      | {"obligatorisk": true}
			/resources/0/schema/fields/0/constraints      | {"required": "ja"}
			/resources/0/schema/fields/0/constraints      | {"minimum": 1}
			/resources/0/schema/fields/0/constraints      | {"enum": []}
			/resources/0/schema/missingValues             | [null]
			/resources/0/schema/primaryKey                | {"id": true}
			/resources/0/schema/primaryKey                | "id"
			/resources/1/schema/foreignKeys/0/fields      |
			/resources/1/schema/foreignKeys/0/reference   |
			/resources/1/schema/foreignKeys/0/reference   | {"resource": "kommun", "fields": "id"}
			""")
	void whatBreaksTheStandardIsRefused(String where, @Nullable String instead) throws IOException {
		JsonNode descriptor = JSON
			.readTree(BUNDLED.resolve("krokom-socialnamnden-arsredovisning-2020").resolve(DESCRIPTOR));
		JsonPointer place = JsonPointer.compile(where);
		ObjectNode holder = (ObjectNode) descriptor.at(place.head());
		String property = place.last().getMatchingProperty();
		if (instead != null) {
			holder.set(property, JSON.readTree(instead));
		}
		else {
			assertThat(holder.remove(property)).isNotNull();
		}
		assertThat(profile().validate(descriptor)).isNotEmpty()
			.allMatch((error) -> error.getInstanceLocation().toString().startsWith(place.head().toString()));
	}

}
