package se.uppdragsgrafen.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** All facts of the bundled data as RDF. */
class RdfDownloadTest {

	private static final String BASE = "http://localhost:8080";

	private static final String SH = "http://www.w3.org/ns/shacl#";

	private static final String QB = "http://purl.org/linked-data/cube#";

	private static final GivenDoors DOORS = Bundled.doors();

	@SuppressWarnings("NullAway.Init")
	private static Model all;

	@BeforeAll
	static void load() {
		all = Rdf.at(DOORS, "/export/allt.ttl", Lang.TURTLE);
	}

	private static Set<Triple> triples(Graph graph) {
		return graph.stream().collect(Collectors.toSet());
	}

	@Test
	void everyFormatSaysTheSame() {
		Set<Triple> turtle = triples(all.getGraph());
		assertThat(DOORS.get("/export/allt.nt").body().lines()).hasSize(turtle.size());
		assertThat(triples(Rdf.at(DOORS, "/export/allt.nt", Lang.NTRIPLES).getGraph())).isEqualTo(turtle);
		assertThat(triples(Rdf.at(DOORS, "/export/allt.jsonld", Lang.JSONLD).getGraph())).isEqualTo(turtle);
	}

	@Test
	void theTablesTogetherAreTheWhole() {
		Model together = ModelFactory.createDefaultModel();
		for (FactType type : Vocabulary.types()) {
			Model table = Rdf.at(DOORS, "/export/" + type.table() + ".ttl", Lang.TURTLE);
			assertThat(triples(Rdf.at(DOORS, "/export/" + type.table() + ".jsonld", Lang.JSONLD).getGraph()))
				.isEqualTo(triples(table.getGraph()));
			together.add(table);
		}
		assertThat(triples(together.getGraph())).isEqualTo(triples(all.getGraph()));
	}

	@Test
	void nothingIsNamelessAndEverythingIsUnderTheBase() {
		assertThat(all.listSubjects().toList()).isNotEmpty()
			.allMatch((subject) -> subject.isURIResource() && subject.getURI().startsWith(BASE + "/id/"));
		assertThat(all.listObjects().toList()).noneMatch(RDFNode::isAnon);
	}

	/** The shapes say which property a column is, so they are read for it. */
	@Test
	void noCellOfAnyTableIsLost() {
		Model shapes = Rdf.at(DOORS, "/shapes.ttl", Lang.TURTLE);
		for (FactType type : Vocabulary.types()) {
			DOORS.get("/export/" + type.table() + ".jsonl")
				.body()
				.lines()
				.map(JsonMapper.shared()::readTree)
				.forEach((fact) -> type.columns().forEach((column) -> {
					Resource shape = shapes.getResource(BASE + "/shapes.ttl#" + type.label() + "-" + column.name());
					Property property = shape.getPropertyResourceValue(ResourceFactory.createProperty(SH, "path"))
						.as(Property.class);
					Resource subject = all.getResource(BASE + "/id/" + fact.get("id").asString());
					assertThat(said(subject, property)).as("%s %s", subject, column.name())
						.containsExactlyInAnyOrderElementsOf(cells(fact.get(column.name())));
				}));
		}
	}

	private static List<String> said(Resource subject, Property property) {
		return subject.listProperties(property).toList().stream().flatMap((each) -> values(each.getObject())).toList();
	}

	private static Stream<String> values(RDFNode value) {
		if (value.isLiteral()) {
			return Stream.of(value.asLiteral().getLexicalForm());
		}
		Resource thing = value.asResource();
		if (thing.hasProperty(RDF.rest)) {
			return Stream.concat(values(thing.getProperty(RDF.first).getObject()),
					values(thing.getProperty(RDF.rest).getObject()));
		}
		if (thing.equals(RDF.nil)) {
			return Stream.empty();
		}
		String iri = thing.getURI();
		return Stream.of(iri.startsWith(BASE + "/id/") ? iri.substring((BASE + "/id/").length())
				: iri.substring(iri.lastIndexOf('-') + 1));
	}

	private static List<String> cells(JsonNode cell) {
		if (cell.isArray()) {
			return cell.valueStream().map(JsonNode::asString).toList();
		}
		if (cell.isNull()) {
			return List.of();
		}
		return List.of(cell.isNumber() ? cell.decimalValue().stripTrailingZeros().toPlainString() : cell.asString());
	}

	@Test
	void everyTermOfOursIsExplained() {
		Model terms = Rdf.at(DOORS, "/ns", Lang.TURTLE);
		Stream<String> used = all.getGraph()
			.stream()
			.flatMap((triple) -> Stream.of(triple.getPredicate(), triple.getObject()))
			.map(RdfDownloadTest::iri)
			.filter(Objects::nonNull)
			.filter((iri) -> iri.startsWith(BASE + "/ns#"))
			.distinct();
		assertThat(used).isNotEmpty()
			.allMatch((iri) -> terms.getResource(iri).hasProperty(RDF.type), "has a type in /ns");
	}

	private static String iri(Node node) {
		return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
	}

	/**
	 * Of the Data Cube's conditions, those on which cube a row is of and its dimensions.
	 */
	@Test
	void everyRowOfACubeIsOfOneAndHasAllItsDimensions() {
		Model terms = Rdf.at(DOORS, "/ns", Lang.TURTLE);
		List<Resource> rows = all.listSubjectsWithProperty(RDF.type, all.createResource(QB + "Observation")).toList();
		assertThat(rows).isNotEmpty();
		for (Resource row : rows) {
			List<RDFNode> cubes = all.listObjectsOfProperty(row, qb("dataSet")).toList();
			assertThat(cubes).hasSize(1);
			Resource cube = terms.getResource(cubes.getFirst().asResource().getURI());
			assertThat(cube.getPropertyResourceValue(qb("structure")).listProperties(qb("component")).toList())
				.isNotEmpty()
				.map((component) -> component.getResource().getPropertyResourceValue(qb("dimension")))
				.filteredOn(Objects::nonNull)
				.isNotEmpty()
				.allMatch((dimension) -> row.hasProperty(ResourceFactory.createProperty(dimension.getURI())));
		}
	}

	private static Property qb(String name) {
		return ResourceFactory.createProperty(QB, name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/allt.ttl", "/export/uppdrag.nt", "/export/namnd.jsonld" })
	void theSameEditionHasTheSameBytesAndOneWhoHasThemIsToldSo(String path) {
		Reply whole = DOORS.get(path);
		assertThat(DOORS.get(path).body()).isEqualTo(whole.body());
		assertThat(whole.headers().firstValue("X-Utgava")).isPresent();
		assertThat(whole.headers().allValues("Link")).anyMatch((link) -> link.endsWith("rel=\"license\""));
		String tag = whole.headers().firstValue("ETag").orElseThrow();
		assertThat(DOORS.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		String edition = whole.headers().firstValue("X-Utgava").orElseThrow();
		assertThat(DOORS.get(path + "?vid=" + edition).body()).isEqualTo(whole.body());
	}

	@Test
	void whatIsNotThereIsSaid() {
		assertThat(DOORS.get("/export/personer.ttl").statusCode()).isEqualTo(404);
		assertThat(DOORS.get("/export/allt.ttl?bom=true").statusCode()).isEqualTo(400);
		assertThat(DOORS.get("/export/allt.jsonld?vid=99999").statusCode()).isEqualTo(404);
	}

}
