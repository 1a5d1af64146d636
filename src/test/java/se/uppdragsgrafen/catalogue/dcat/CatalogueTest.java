package se.uppdragsgrafen.catalogue.dcat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.catalogue.Rdf;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.catalogue.fullstandighet.Rhythm;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue that is served is DCAT-AP-SE 3.0.1, and what is not is seen. */
class CatalogueTest {

	private static final String PATH = "/datasets/dcat";

	private static final String BASE = "http://localhost:8080";

	private static final String PREFIXES = """
			PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
			PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			""";

	private static final GivenDoors DOORS = Bundled.doors();

	@SuppressWarnings("NullAway.Init")
	private static Model catalogue;

	@BeforeAll
	static void load() {
		catalogue = Rdf.at(DOORS, PATH, Lang.RDFXML);
	}

	@Test
	void theServedCatalogueHasNoFaults() {
		assertThat(Profile.faults(catalogue)).isEmpty();
		assertThat(Profile.all(catalogue, "dcat:Dataset")).hasSize(4);
		assertThat(Profile.all(catalogue, "dcat:Distribution")).hasSize(30);
		assertThat(Profile.all(catalogue, "dcat:DataService")).hasSize(2);
	}

	@Test
	void whatItNamesLeadsToIt() {
		List<String> named = catalogue.listSubjects()
			.toList()
			.stream()
			.map(String::valueOf)
			.filter((each) -> each.matches("http://localhost:\\d+/id/(?!kommun/).*"))
			.map((each) -> each.substring(each.indexOf("/id/")))
			.toList();
		assertThat(named).hasSizeGreaterThan(20).allSatisfy((path) -> {
			Reply answer = DOORS.get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(303);
			assertThat(answer.headers().firstValue("Location")).contains(PATH);
		});
	}

	@Test
	void itIsWellFormedXml() throws Exception {
		Reply answer = DOORS.get(PATH);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/rdf+xml");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		assertThat(factory.newDocumentBuilder()
			.parse(new InputSource(new StringReader(answer.body())))
			.getDocumentElement()
			.getLocalName()).isEqualTo("RDF");
	}

	/** Each property that each thing must or should have. */
	static Stream<Object[]> expected() {
		return Profile.types()
			.stream()
			.flatMap((type) -> Rule.of(type).stream())
			.filter(Rule::expected)
			.map((rule) -> new Object[] { rule.type(), rule.name() });
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("expected")
	void aPropertyThatIsTakenAwayIsMissed(String type, String name) {
		Rule rule = Rule.of(type).stream().filter((each) -> each.name().equals(name)).findFirst().orElseThrow();
		List<Resource> things = Profile.all(catalogue, type);
		assertThat(things).isNotEmpty();
		for (Resource thing : things) {
			Model without = copy();
			without.getResource(thing.getURI()).removeAll(rule.property());
			assertThat(Profile.faults(without)).contains(name + " of " + thing + " is missing");
		}
	}

	private static Model copy() {
		return ModelFactory.createDefaultModel().add(catalogue);
	}

	@ParameterizedTest
	@ValueSource(strings = { "INSERT { ?x dcterms:publisher <http://other.example/> } WHERE { ?x a dcat:Dataset }",
			"INSERT { ?x dcterms:title \"Utan språk\" } WHERE { ?x a dcat:Dataset }",
			"DELETE { ?x dcterms:title ?y } WHERE { ?x a dcat:Dataset ; dcterms:title ?y FILTER(lang(?y) = 'en') }",
			"INSERT DATA { <http://localhost:8080/x> a dcat:CatalogRecord }",
			"INSERT { ?x dcterms:provenance [ dcterms:description \"Utan namn\"@sv ] } WHERE { ?x a dcat:Dataset }",
			"INSERT { ?x dcat:theme <http://publications.europa.eu/resource/authority/data-theme/MONEY> } WHERE { ?x a dcat:Dataset }",
			"DELETE { ?x dcterms:license ?y } INSERT { ?x dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/deed.sv> } WHERE { ?x a dcat:Catalog ; dcterms:license ?y }",
			"DELETE { ?x dcterms:issued ?y } INSERT { ?x dcterms:issued \"i fjol\" } WHERE { ?x a dcat:Catalog ; dcterms:issued ?y }",
			"INSERT { ?x dcat:landingPage <urn:x:y> } WHERE { ?x a dcat:Dataset }",
			"INSERT { ?x dcat:distribution <http://localhost:8080/id/distribution/ingen> } WHERE { ?x a dcat:Dataset }",
			"INSERT { ?x dcterms:creator <http://other.example/> } WHERE { ?x a dcat:Distribution }",
			"DELETE { ?x dcterms:format ?y } INSERT { ?x dcterms:format \"CSV\" } WHERE { ?x a dcat:Distribution ; dcterms:format ?y }" })
	void whatIsNotInTheProfileIsSeen(String update) {
		Model broken = copy();
		UpdateAction.parseExecute(PREFIXES + update, broken);
		assertThat(broken.isIsomorphicWith(catalogue)).isFalse();
		assertThat(Profile.faults(broken)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "text/turtle, text/turtle", "application/ld+json, application/ld+json",
			"application/rdf+xml, application/rdf+xml", "*/*, application/rdf+xml", "text/html, application/rdf+xml",
			"nonsense, application/rdf+xml", "'text/turtle;q=0.5, application/ld+json', application/ld+json",
			"'text/turtle;q=0, image/png', application/rdf+xml" })
	void whateverIsAcceptedThereIsAnAnswer(String accept, String given) {
		Reply answer = DOORS.get(PATH, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(given);
		assertThat(answer.headers().allValues("Vary")).anyMatch((each) -> each.contains("Accept"));
	}

	@Test
	void everyFormatSaysTheSame() {
		Model turtle = Rdf.parsed(DOORS.get(PATH, "Accept", "text/turtle").body(), Lang.TURTLE);
		Model json = Rdf.parsed(DOORS.get(PATH, "Accept", "application/ld+json").body(), Lang.JSONLD);
		assertThat(turtle.isIsomorphicWith(catalogue)).isTrue();
		assertThat(json.isIsomorphicWith(catalogue)).isTrue();
	}

	@Test
	void whoHasItIsToldSo() {
		String tag = DOORS.get(PATH).headers().firstValue("ETag").orElseThrow();
		assertThat(DOORS.get(PATH, "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(DOORS.get(PATH, "If-None-Match", tag, "Accept", "text/turtle").statusCode()).isEqualTo(200);
	}

	@Test
	void itCoversWhatTheGraphSays() {
		Resource ekonomi = catalogue.getResource(BASE + "/id/datamangd/ekonomi");
		List<String> places = ekonomi.listProperties(catalogue.createProperty("http://purl.org/dc/terms/spatial"))
			.toList()
			.stream()
			.map((each) -> each.getResource().getURI())
			.toList();
		assertThat(places).containsExactlyInAnyOrder(BASE + "/id/kommun/2309", BASE + "/id/kommun/2313",
				BASE + "/id/kommun/2380");
		assertThat(catalogue.getResource(ekonomi.getURI() + "#tid")
			.getProperty(catalogue.createProperty("http://www.w3.org/ns/dcat#startDate"))
			.getString()).isEqualTo("2019");
	}

	@Test
	void whatTheSettingsExpectAndIsMissingIsSaid() {
		int expected = 11;
		int here = 4;
		int missing = 7;
		for (Part part : Part.ALL) {
			assertThat(texts(catalogue, BASE + "/id/datamangd/" + part.key() + "#ursprung")).hasSize(2)
				.anyMatch((text) -> text
					.endsWith(" Dokument som väntas: %d; finns: %d; saknas: %d.".formatted(expected, here, missing)))
				.anyMatch((text) -> text.endsWith(
						" Documents that are expected: %d; here: %d; missing: %d.".formatted(expected, here, missing)));
			assertThat(catalogue.getResource(BASE + "/id/datamangd/" + part.key()).getProperty(FOAF.page).getResource())
				.hasToString(BASE + "/export/fullstandighet.csv");
		}
		assertThat(texts(catalogue, BASE + "/id/datamangd/fullstandighet"))
			.anyMatch((text) -> text.endsWith("; saknas: %d.".formatted(missing)));
	}

	private static List<String> texts(Model model, String iri) {
		return model.getResource(iri)
			.listProperties(DCTerms.description)
			.toList()
			.stream()
			.map((each) -> each.getString())
			.toList();
	}

	@Test
	void whatIsMissingFollowsFromTheRhythms() {
		Model described = described(new Rhythm("2309", null, "ARSREDOVISNING", List.of("AR"), 2014, 2016),
				new Rhythm("2313", null, "PROTOKOLL", List.of("10"), 2022, 2022));
		assertThat(Profile.faults(described)).isEmpty();
		Resource list = described.getResource(BASE + "/id/datamangd/fullstandighet");
		assertThat(texts(described, list.getURI()))
			.anyMatch((text) -> text.endsWith(" Dokument som väntas: 4; finns: 1; saknas: 3."));
		assertThat(list.listProperties(DCTerms.spatial).toList()).extracting((each) -> each.getResource().getURI())
			.containsExactlyInAnyOrder(BASE + "/id/kommun/2309", BASE + "/id/kommun/2313");
		assertThat(described.getResource(list.getURI() + "#tid").getProperty(DCAT.startDate).getString())
			.isEqualTo("2014");
	}

	@Test
	void whereNothingIsExpectedNothingIsMissing() {
		Model described = described();
		assertThat(Profile.faults(described)).isEmpty();
		assertThat(Profile.all(described, "dcat:Dataset")).hasSize(3);
		assertThat(texts(described, BASE + "/id/datamangd/uppdrag#ursprung")).hasSize(2)
			.noneMatch((text) -> text.contains("saknas") || text.contains("missing"));
	}

	private static Model described(Rhythm... rhythms) {
		Coverage coverage = Coverage.read(Bundled.graph(), new Completeness(List.of(rhythms)), 1);
		Publisher publisher = new Publisher(new Message("M", "K"), "2120002528", "LocalAuthority", "K", "a@b.se");
		return new Dcat(BASE, publisher).describe(coverage, Map.of());
	}

	@Test
	void everyTableIsInADataSet() {
		assertThat(Part.ALL.stream().flatMap((part) -> part.tables().stream()))
			.containsExactlyInAnyOrderElementsOf(Vocabulary.types().stream().map(FactType::table).toList());
	}

	@Test
	void everyFormatIsInADistribution() {
		assertThat(catalogue.listObjectsOfProperty(DCTerms.format).toList()).extracting((each) -> each.toString())
			.contains("text/csv", "application/jsonl", "application/zip", "application/vnd.sqlite3", "text/turtle",
					"application/n-triples", "application/ld+json", "application/atom+xml",
					"application/openmetrics-text", "application/json");
	}

}
