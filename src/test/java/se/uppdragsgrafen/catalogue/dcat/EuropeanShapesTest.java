package se.uppdragsgrafen.catalogue.dcat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.catalogue.Rdf;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue is also what the EU's profile asks for, and what is not is seen. */
class EuropeanShapesTest {

	private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dcat/eu.ttl"));

	private static final Model CATALOGUE = Rdf.at(Bundled.doors(), "/datasets/dcat", Lang.RDFXML);

	@Test
	void theServedCatalogueHasNoFaults() {
		ValidationReport report = ShaclValidator.get().validate(SHAPES, CATALOGUE.getGraph());
		assertThat(report.getEntries())
			.map((each) -> each.focusNode() + " " + each.resultPath() + ": " + each.message())
			.isEmpty();
		assertThat(SHAPES.getTargetShapes()).hasSize(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE { ?x dcat:accessURL ?y } WHERE { ?x dcat:accessURL ?y }",
			"DELETE { ?x spdx:checksumValue ?y } INSERT { ?x spdx:checksumValue 'ff' } WHERE { ?x spdx:checksumValue ?y }",
			"INSERT { ?x dcat:byteSize '1'^^xsd:nonNegativeInteger } WHERE { ?x dcat:byteSize ?y }",
			"DELETE { ?x dct:temporal ?y } WHERE { ?x a dcat:Dataset ; dct:temporal ?y }",
			"INSERT { ?x dct:language <http://example.org/svenska> } WHERE { ?x a dcat:Catalog }",
			"DELETE { ?y a foaf:Agent } WHERE { ?y a foaf:Agent }",
			"INSERT { ?x dct:modified 'i fjol' } WHERE { ?x a dcat:Dataset }" })
	void whatIsOtherwiseIsSeen(String update) {
		Model broken = ModelFactory.createDefaultModel().add(CATALOGUE);
		UpdateAction.parseExecute("""
				PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>
				PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX spdx: <http://spdx.org/rdf/terms#>
				PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
				""" + update, broken);
		assertThat(broken.isIsomorphicWith(CATALOGUE)).isFalse();
		assertThat(ShaclValidator.get().conforms(SHAPES, broken.getGraph())).isFalse();
	}

}
