package se.uppdragsgrafen.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables that are given out, of the present and of earlier editions. */
class TableDownloadIT extends DatabaseTest {

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@SuppressWarnings("NullAway.Init")
	private static Served bundled;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
		bundled = Served.withBundledData();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	private static Map<String, String> tables(Served served, String format) {
		Map<String, String> tables = new LinkedHashMap<>();
		for (FactType type : Vocabulary.types()) {
			HttpResponse<String> answer = served.get("/export/" + type.table() + format);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
			tables.put(type.table(), answer.body());
		}
		return tables;
	}

	/** Plans were made when there was little or nothing, and may be slow for much. */
	private void loadWhole(Path whole) {
		writer().load(DataPackages.read(List.of(whole)), Progress.NONE);
		ask("CALL db.prepareForReplanning(60)");
	}

	private void load(SampleFacts facts) {
		writer().load(List.of(packages().read("a", facts)), Progress.NONE);
	}

	private static SampleFacts facts(String titel) {
		return new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag(2022, "u", titel, null, "sn");
	}

	@Test
	void whatIsGivenOutCanBeLoadedAndIsGivenOutAgainByteForByte() throws IOException {
		Map<String, String> before = tables(bundled, ".csv");
		Path whole = Files.createDirectory(this.folder.resolve("whole"));
		for (Map.Entry<String, String> table : before.entrySet()) {
			if (table.getValue().lines().count() > 1) {
				Files.writeString(whole.resolve(table.getKey() + ".csv"), table.getValue());
			}
		}
		DataPackages.describe(whole);
		loadWhole(whole);
		assertThat(tables(served, ".csv"))
			.allSatisfy((table, csv) -> assertThat(csv).as(table).isEqualTo(before.getOrDefault(table, "")));
	}

	@Test
	void theWholeIsADataPackageThatGivesTheSameOneAgain() throws IOException {
		byte[] archive = archive(bundled);
		Path whole = unzipped(archive);
		assertThat(whole.resolve("datapackage.json")).exists();
		assertThat(Files.readString(whole.resolve("uppdrag.csv"))).isEqualTo(bundled.get("/export/uppdrag.csv").body());
		String descriptor = Files.readString(whole.resolve("datapackage.json"));
		DataPackages.describe(whole);
		assertThat(Files.readString(whole.resolve("datapackage.json"))).isEqualTo(descriptor);
		loadWhole(whole);
		Path again = unzipped(archive(served));
		for (FactType type : Vocabulary.types()) {
			Path table = whole.resolve(type.table() + ".csv");
			assertThat(Files.exists(table)).isEqualTo(Files.exists(again.resolve(table.getFileName())));
			assertThat(!Files.exists(table) || Files.mismatch(table, again.resolve(table.getFileName())) < 0).isTrue();
		}
	}

	private static byte[] archive(Served served) throws IOException {
		try (InputStream body = served.address("/export/datapaket.zip").toURL().openStream()) {
			return body.readAllBytes();
		}
	}

	private Path unzipped(byte[] archive) throws IOException {
		Path to = Files.createTempDirectory(this.folder, "unzipped");
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Files.write(to.resolve(entry.getName()), zip.readAllBytes());
			}
		}
		return to;
	}

	@Test
	void everyFactIsInItsTable() throws IOException {
		Map<String, String> csv = tables(bundled, ".csv");
		Map<String, String> lines = tables(bundled, ".jsonl");
		for (FactType type : Vocabulary.types()) {
			List<String> ids = ids(type);
			try (CSVParser rows = CSVParser.parse(csv.getOrDefault(type.table(), ""), CSVFormat.RFC4180)) {
				List<CSVRecord> records = rows.getRecords();
				assertThat(records.getFirst())
					.containsExactlyElementsOf(type.columns().stream().map((column) -> column.name()).toList());
				assertThat(records.stream().skip(1).map((row) -> row.get(0))).containsExactlyInAnyOrderElementsOf(ids);
			}
			assertThat(lines.getOrDefault(type.table(), "")
				.lines()
				.map(JsonMapper.shared()::readTree)
				.map((each) -> each.get("id").asString())).isSorted().hasSameElementsAs(ids);
		}
	}

	private static List<String> ids(FactType type) {
		return TestNeo4j.driver()
			.executableQuery("MATCH (n:" + type.label() + ") RETURN n.id AS id ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((each) -> each.get("id").asString())
			.toList();
	}

	@Test
	void anEditionStaysAsItWas() {
		load(facts("Den första titeln"));
		String first = served.get("/export/uppdrag.csv").body();
		String then = Instant.now().toString();
		load(facts("Den andra titeln"));
		HttpResponse<String> present = served.get("/export/uppdrag.csv");
		assertThat(present.body()).contains("Den andra titeln").doesNotContain("Den första");
		assertThat(present.headers().firstValue("X-Utgava")).contains("2");
		assertThat(served.get("/export/uppdrag.csv?vid=2").body()).isEqualTo(present.body());
		assertThat(served.get("/export/uppdrag.csv?vid=1").body()).isEqualTo(first).contains("Den första titeln");
		assertThat(served.get("/export/uppdrag.csv?vid=" + then).body()).isEqualTo(first);
		load(new SampleFacts("a"));
		assertThat(served.get("/export/uppdrag.csv").body().lines()).hasSize(1);
		assertThat(served.get("/export/uppdrag.csv?vid=1").body()).isEqualTo(first);
		assertThat(served.get("/export/uppdrag.csv?vid=4").statusCode()).isEqualTo(404);
		assertThat(served.get("/export/uppdrag.csv?vid=1999-01-01T00:00:00Z").statusCode()).isEqualTo(404);
	}

	@Test
	void whoHasItIsToldSoUntilOtherDataIsLoaded() {
		load(facts("Den första titeln"));
		HttpResponse<String> whole = served.get("/export/uppdrag.jsonl");
		String tag = whole.headers().firstValue("ETag").orElseThrow();
		assertThat(again(tag).statusCode()).isEqualTo(304);
		load(facts("Den andra titeln"));
		assertThat(again(tag).statusCode()).isEqualTo(200);
		assertThat(again(tag).headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
	}

	private static HttpResponse<String> again(String tag) {
		return served
			.send(HttpRequest.newBuilder(served.address("/export/uppdrag.jsonl")).header("If-None-Match", tag));
	}

	@Test
	void theLogIsFollowedFromWhereTheTableEnds() {
		load(facts("Den första titeln"));
		String link = served.get("/export/uppdrag.csv")
			.headers()
			.allValues("Link")
			.stream()
			.filter((each) -> each.endsWith("rel=\"monitor\""))
			.findFirst()
			.orElseThrow();
		String log = link.substring(1, link.indexOf('>'));
		assertThat(served.get(log).body()).isEmpty();
		load(facts("Den andra titeln"));
		JsonNode entry = JsonMapper.shared().readTree(served.get(log).body());
		assertThat(entry.at("/innehall/titel").asString()).isEqualTo("Den andra titeln");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "{\"kommun\":[\"2380\"],\"ar\":[2024]}", "{\"status\":[\"EJ_GENOMFORT\"]}",
					"{\"namnd\":[\"Barn- och utbildningsnämnden\"]}", "{\"text\":\"bostad\"}",
					"{\"harBudgetkonsekvens\":true,\"minstAntalNamnder\":2}", "{\"ar\":[1801]}", "{}" })
	void whatPassesAFilterIsWhatGraphqlLists(String where) {
		List<String> listed = new ArrayList<>();
		JsonNode page = listed(where, null);
		page.get("nodes").forEach((node) -> listed.add(node.get("id").asString()));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = listed(where, page.at("/pageInfo/endCursor").asString());
			page.get("nodes").forEach((node) -> listed.add(node.get("id").asString()));
		}
		assertThat(ids("/export/uppdrag.jsonl?where=" + encoded(where))).isEqualTo(listed);
		assertThat(bundled.get("/export/uppdrag.csv?where=" + encoded(where)).body().lines())
			.hasSizeGreaterThanOrEqualTo(1 + listed.size());
	}

	private static JsonNode listed(String where, @Nullable String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("where", JsonMapper.shared().readValue(where, Map.class)));
		if (after != null) {
			variables.put("after", after);
		}
		return bundled
			.data("query($where: UppdragWhere, $after: String) { uppdrag(where: $where, first: 100, after: $after) "
					+ "{ nodes { id } pageInfo { hasNextPage endCursor } } }", variables)
			.get("uppdrag");
	}

	private static List<String> ids(String address) {
		return bundled.get(address)
			.body()
			.lines()
			.map(JsonMapper.shared()::readTree)
			.map((each) -> each.get("id").asString())
			.toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "uppdrag.csv; {\"kommunen\":[\"2380\"]}", "uppdrag.csv; {\"ar\":[\"i fjol\"]}",
					"uppdrag.jsonl; {\"status\":[\"KLART\"]}", "uppdrag.csv; kommun=2380", "uppdrag.csv; [1]",
					"uppdrag.csv; {\"text\":\"-\"}", "belagg.csv; {}" })
	void aFilterThatIsNoneIsRefused(String table, String where) {
		HttpResponse<String> answer = served.get("/export/" + table + "?where=" + encoded(where));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("BAD_ARGUMENT");
	}

	@Test
	void aFilterIsOfThePresent() {
		load(facts("Titeln"));
		assertThat(served.get("/export/uppdrag.csv?vid=1&where=%7B%7D").body()).contains("BAD_ARGUMENT", "vid");
	}

}
