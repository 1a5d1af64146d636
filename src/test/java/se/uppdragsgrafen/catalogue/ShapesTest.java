package se.uppdragsgrafen.catalogue;

import java.util.List;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.GivenDoors;

import static org.assertj.core.api.Assertions.assertThat;

/** The shapes that are given out hold for all bundled data, and for nothing broken. */
class ShapesTest {

	private static final String UPPDRAG = "<http://localhost:8080/id/uppdrag/2380/2024/implementera-bostad-forst>";

	private static final String PREFIXES = """
			PREFIX ns: <http://localhost:8080/ns#> PREFIX dcterms: <http://purl.org/dc/terms/>
			PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX qb: <http://purl.org/linked-data/cube#>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
			""";

	@SuppressWarnings("NullAway.Init")
	private static Shapes shapes;

	@SuppressWarnings("NullAway.Init")
	private static Model all;

	@BeforeAll
	static void load() {
		GivenDoors doors = Bundled.doors();
		shapes = Shapes.parse(Rdf.at(doors, "/shapes.ttl", Lang.TURTLE).getGraph());
		all = Rdf.at(doors, "/export/allt.ttl", Lang.TURTLE);
	}

	@Test
	void allBundledDataConforms() {
		ValidationReport report = ShaclValidator.get().validate(shapes, all.getGraph());
		assertThat(report.getEntries().stream().limit(5).map(Object::toString)).isEmpty();
		assertThat(report.conforms()).isTrue();
		assertThat(shapes.getTargetShapes()).hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE WHERE { " + UPPDRAG + " prov:wasDerivedFrom ?x }",
			"DELETE WHERE { " + UPPDRAG + " dcterms:title ?x }",
			"INSERT DATA { " + UPPDRAG + " dcterms:title \"En titel till\"@sv }",
			"DELETE { " + UPPDRAG + " ns:ar ?x } INSERT { " + UPPDRAG + " ns:ar 2024 } WHERE { " + UPPDRAG
					+ " ns:ar ?x }",
			"INSERT DATA { " + UPPDRAG + " ns:mal <http://localhost:8080/id/mal/2380/2024/finns-inte> }",
			"INSERT DATA { " + UPPDRAG + " ns:nagotAnnat 1 }", "INSERT DATA { " + UPPDRAG + " ns:frist \"i vår\" }",
			"INSERT DATA { " + UPPDRAG + " dcterms:description \"In English\"@en }",
			"DELETE { ?x ns:status ?y } INSERT { ?x ns:status <http://localhost:8080/ns#UppfoljningStatus-KANSKE> } WHERE { ?x ns:status ?y }",
			"DELETE { ?x rdf:first ?y } INSERT { ?x rdf:first 1 } WHERE { ?x rdf:first ?y }",
			"DELETE WHERE { ?x qb:dataSet ?y }" })
	void aBrokenFactDoesNot(String update) {
		Model broken = ModelFactory.createDefaultModel().add(all);
		UpdateAction.parseExecute(PREFIXES + update, broken);
		assertThat(broken.getGraph().isIsomorphicWith(all.getGraph())).isFalse();
		assertThat(ShaclValidator.get().conforms(shapes, broken.getGraph())).isFalse();
	}

	@Test
	void everyTableHasAShape() {
		List<String> targets = shapes.getTargetShapes().stream().map((shape) -> shape.getShapeNode().getURI()).toList();
		assertThat(targets).contains("http://localhost:8080/shapes.ttl#Ekonomirad",
				"http://localhost:8080/shapes.ttl#Belagg");
	}

}
