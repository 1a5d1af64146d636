package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.api.Explained;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.ReadStatements;

import static org.assertj.core.api.Assertions.assertThat;

/** What the catalogue gives out is what the database has. */
class BundledCatalogueTest {

	private static final String BASE = "http://localhost:8080";

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static List<CSVRecord> csv(String address) throws IOException {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(new StringReader(served.get(address).body()), format)) {
			return rows.getRecords();
		}
	}

	private static List<String> texts(String cypher) {
		return TestNeo4j.driver()
			.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private static Stream<JsonNode> expected(String arguments) {
		return served
			.data("{ dataset { forvantade%s { kommunkod kommunnamn namnd dokumenttyp period finns dokument } } }"
				.formatted(arguments))
			.at("/dataset/forvantade")
			.valueStream();
	}

	/**
	 * The facts that other tests of the catalogue are given: of what one package alone
	 * states, the database says the same. Links over years are found by the load.
	 */
	@Test
	void everyTableIsThatOfTheFacts() throws IOException {
		Set<String> alone = statedByOne();
		for (FactType type : Vocabulary.types().stream().filter((each) -> each.record() != Koppling.class).toList()) {
			Set<String> lines = new HashSet<>(served.get("/export/" + type.table() + ".jsonl").body().lines().toList());
			List<String> given = Bundled.doors()
				.get("/export/" + type.table() + ".jsonl")
				.body()
				.lines()
				.filter((line) -> !line.contains("/2999"))
				.toList();
			assertThat(lines).as(type.table()).hasSameSizeAs(given);
			assertThat(given.stream().filter((line) -> alone.contains(id(line)))).isSubsetOf(lines);
		}
		assertThat(alone).hasSizeGreaterThan(1_500);
	}

	private static String id(String line) {
		return JsonMapper.shared().readTree(line).get("id").asString();
	}

	private static Set<String> statedByOne() throws IOException {
		Set<String> alone = new HashSet<>();
		Set<String> seen = new HashSet<>();
		try (Stream<Path> folders = Files.list(Path.of("data"))) {
			DataPackages.read(folders.toList())
				.stream()
				.flatMap((each) -> each.facts().stream())
				.map((each) -> each.fact().id())
				.forEach((id) -> {
					if (seen.add(id)) {
						alone.add(id);
					}
					else {
						alone.remove(id);
					}
				});
		}
		return alone;
	}

	/** Whatever one who checks addresses sends. */
	@ParameterizedTest
	@CsvSource({ "GET, */*", "HEAD, */*", "GET, 'text/html,application/xhtml+xml,*/*;q=0.8'" })
	void noAddressOfTheCatalogueIsDead(String method, String accept) {
		Model catalogue = Rdf.parsed(served.get("/datasets/dcat").body(), Lang.RDFXML);
		String base = "http://localhost:8080/";
		Set<String> named = new TreeSet<>();
		for (Property property : List.of(DCAT.accessURL, DCAT.downloadURL, DCAT.endpointURL, DCAT.endpointDescription,
				DCAT.landingPage, DCTerms.conformsTo, FOAF.page, FOAF.homepage)) {
			catalogue.listObjectsOfProperty(property).forEach((each) -> named.add(each.toString()));
		}
		named.removeIf((each) -> !each.startsWith(base));
		assertThat(named).contains(base, base + "graphql", base + "export", base + "export/allt.nt")
			.allSatisfy((each) -> {
				HttpRequest.Builder request = HttpRequest.newBuilder(served.address(each.substring(base.length() - 1)))
					.method(method, BodyPublishers.noBody())
					.header("Accept", accept);
				assertThat(served.send(request).statusCode()).as(each).isEqualTo(200);
			});
	}

	/** A table of each format, over HTTP. */
	@ParameterizedTest
	@ValueSource(strings = { "/export/sammantrade.ttl", "/export/kontrollresultat.nt", "/export/avtalsvillkor.jsonld",
			"/export/ekonomirad.csv", "/export/uppdrag.csv-metadata.json" })
	void eachFormatIsServed(String path) {
		assertThat(served.get(path).body()).isEqualTo(Bundled.doors().get(path).body());
		assertThat(MediaType.parseMediaType(served.get(path).headers().firstValue("Content-Type").orElseThrow()))
			.isEqualTo(MediaType.parseMediaType(Bundled.doors().get(path).header("Content-Type")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ns", "/shapes.ttl" })
	void theVocabularyIsServed(String path) {
		assertThat(Rdf.parsed(served.get(path).body(), Lang.TURTLE)
			.isIsomorphicWith(Rdf.at(Bundled.doors(), path, Lang.TURTLE))).isTrue();
	}

	@Test
	void everyFactIsANodeAndTheEdgesAreThoseOfTheGraph() throws IOException {
		assertThat(csv("/export/noder.csv").stream().map((node) -> node.get("Id")))
			.containsExactlyInAnyOrderElementsOf(texts("MATCH (n:Node) RETURN n.id"));
		assertThat(new HashSet<>(csv("/export/kanter.csv").stream()
			.map((edge) -> edge.get("Source") + " " + edge.get("Relation") + " " + edge.get("Target"))
			.toList())).isEqualTo(new HashSet<>(texts("""
					MATCH (a:Node)-[r]->(b:Node)
					WHERE NOT type(r) IN ['FOREGAS_AV', 'HOR_TILL']
					RETURN a.id + ' ' + type(r) + ' ' + b.id AS edge""")));
	}

	@Test
	void theCatalogueCoversWhatTheGraphHas() {
		Model catalogue = Rdf.parsed(served.get("/datasets/dcat").body(), Lang.RDFXML);
		Resource ekonomi = catalogue.getResource(BASE + "/id/datamangd/ekonomi");
		assertThat(ekonomi.listProperties(DCTerms.spatial).toList()).extracting((each) -> each.getResource().getURI())
			.containsExactlyInAnyOrder(BASE + "/id/kommun/2309", BASE + "/id/kommun/2313", BASE + "/id/kommun/2380");
		assertThat(catalogue.getResource(ekonomi.getURI() + "#tid").getProperty(DCAT.startDate).getString())
			.isEqualTo(Stream.of("ekonomirad", "belopp", "matvarde")
				.flatMap((table) -> served.get("/export/" + table + ".jsonl").body().lines())
				.map((line) -> line.replaceFirst(".*\"period\":\"(\\d{4}).*", "$1"))
				.filter((year) -> year.length() == 4)
				.min(String::compareTo)
				.orElseThrow());
		long missing = expected("(finns: false)").count();
		assertThat(missing).isPositive();
		assertThat(catalogue.getResource(BASE + "/id/datamangd/fullstandighet")
			.listProperties(DCTerms.description)
			.toList()).anyMatch((text) -> text.getString().endsWith("; saknas: %d.".formatted(missing)));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertThat(periods("(kommun: [\"2380\"], finns: false)")).containsExactly("UPPFOLJNING 2021-T1",
				"UPPFOLJNING 2021-T2", "UPPFOLJNING 2022-T1", "UPPFOLJNING 2022-T2", "UPPFOLJNING 2023-T1",
				"UPPFOLJNING 2023-T2", "UPPFOLJNING 2023-T3");
		assertThat(periods("(kommun: [\"2380\"], finns: true)")).containsExactly("UPPFOLJNING 2021-T3",
				"UPPFOLJNING 2022-T3", "MALSIDA 2024");
		assertThat(periods("(kommun: [\"2309\"])")).containsExactly("ARSREDOVISNING 2020");
		assertThat(periods("(kommun: [\"0000\"])")).isEmpty();
	}

	private static List<String> periods(String arguments) {
		return expected(arguments)
			.map((each) -> each.get("dokumenttyp").asString() + " " + each.get("period").asString())
			.toList();
	}

	@Test
	void theListOfDocumentsSaysTheSameInGraphqlAndAsCsv() throws IOException {
		List<JsonNode> all = expected("").toList();
		List<CSVRecord> rows = csv("/export/fullstandighet.csv");
		assertThat(rows).hasSameSizeAs(all);
		for (int i = 0; i < rows.size(); i++) {
			for (String column : List.of("kommunkod", "kommunnamn", "namnd", "dokumenttyp", "period", "finns")) {
				assertThat(rows.get(i).get(column)).isEqualTo(all.get(i).get(column).asString(""));
			}
			assertThat(rows.get(i).get("dokument")).isEqualTo(all.get(i).at("/dokument/0").asString(""));
		}
		assertThat(rows).map((row) -> row.get("namnd") + " " + row.get("finns") + " " + row.get("dokument"))
			.contains("namnd/2309/socialnamnden true dokument/2309/arsredovisning-2020-socialnamnden");
	}

	/** What the catalogue says of a country is found without reading the country. */
	@Test
	void theFirstYearsAreTheFirstOfTheirIndexes() {
		List<String> steps = Explained.steps(ReadStatements.named("katalog", Map.of()).cypher())
			.stream()
			.map(Explained::line)
			.toList();
		assertThat(steps).filteredOn((step) -> step.startsWith("NodeByLabelScan"))
			.allMatch((step) -> step.matches(".*:(Utgava|Datamangd|Kommun)\\b.*"));
		assertThat(steps).filteredOn((step) -> step.startsWith("Sort") || step.startsWith("Top"))
			.allMatch((step) -> step.matches(".*(nummer|kod).*"));
		assertThat(steps).anyMatch((step) -> step.contains("Ekonomirad(period)"));
	}

}
