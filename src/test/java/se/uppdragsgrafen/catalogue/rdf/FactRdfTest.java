package se.uppdragsgrafen.catalogue.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.catalogue.Rdf;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What single facts become. */
class FactRdfTest {

	private static final String BASE = "https://data.example.se";

	private static final FactRdf RDF = new FactRdf(BASE);

	private static FactType type(String table) {
		return Vocabulary.table(table).orElseThrow();
	}

	private static Graph written(String table, Map<String, Object> content) {
		Model model = ModelFactory.createDefaultModel();
		StreamRDF to = StreamRDFLib.graph(model.getGraph());
		RDF.write(type(table), content, to);
		return model.getGraph();
	}

	private static void isWritten(String table, Map<String, Object> content, String turtle) {
		StringBuilder prefixes = new StringBuilder();
		RDF.prefixes().forEach((prefix, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(prefix, iri)));
		Graph expected = Rdf.parsed(prefixes + turtle, Lang.TURTLE).getGraph();
		assertThat(written(table, content).stream()).containsExactlyInAnyOrderElementsOf(expected.stream().toList());
	}

	@Test
	void aBodyIsAnOrganizationalUnitOfItsMunicipality() {
		isWritten("namnd",
				Map.of("id", "namnd/2999/sn", "namn", "Socialnämnden", "alias", List.of("SN", "nämnden"), "typ",
						"NAMND", "kommun", "kommun/2999", "kallor", List.of("belagg/2999/a/1-2")),
				"""
						<https://data.example.se/id/namnd/2999/sn> a ns:Namnd, org:OrganizationalUnit ;
						  dcterms:identifier "namnd/2999/sn" ; skos:prefLabel "Socialnämnden"@sv ;
						  skos:altLabel "SN"@sv, "nämnden"@sv ; org:classification <https://data.example.se/ns#NamndTyp-NAMND> ;
						  org:unitOf <https://data.example.se/id/kommun/2999> ;
						  prov:wasDerivedFrom <https://data.example.se/id/belagg/2999/a/1-2> .
						""");
	}

	@Test
	void aRowOfMoneyIsAnObservationWithoutTheFiguresThatNobodyStates() {
		isWritten("ekonomirad",
				Map.of("id", "ekonomirad/2999/x", "niva", "NAMND", "benamning", "Netto", "ar", 2022, "period",
						"2022-10", "slag", "NETTO", "budgetKr", 5_643_000_000L, "harledd", false, "somSkrivet", "5,6"),
				"""
						<https://data.example.se/id/ekonomirad/2999/x> a ns:Ekonomirad, qb:Observation ;
						  dcterms:identifier "ekonomirad/2999/x" ; ns:niva <https://data.example.se/ns#EkonomiradNiva-NAMND> ;
						  ns:benamning "Netto"@sv ; ns:ar "2022"^^xsd:gYear ; ns:period "2022-10"^^xsd:gYearMonth ;
						  ns:slag <https://data.example.se/ns#EkonomiradSlag-NETTO> ; ns:budgetKr 5643000000 ; ns:harledd false ;
						  ns:somSkrivet "5,6"@sv ; qb:dataSet ns:ekonomirad .
						""");
	}

	@Test
	void whatHasAnOrderKeepsItAndWhatIsSaidTwiceIsSaidTwice() {
		isWritten("arende", Map.of("id", "arende/2999/sn/1", "paragraf", 7, "beslut", List.of("Ja", "Nej", "Ja")), """
				<https://data.example.se/id/arende/2999/sn/1> a ns:Arende ; dcterms:identifier "arende/2999/sn/1" ;
				  ns:paragraf 7 ; ns:beslut <https://data.example.se/id/arende/2999/sn/1#beslut-1> .
				<https://data.example.se/id/arende/2999/sn/1#beslut-1> rdf:first "Ja"@sv ;
				  rdf:rest <https://data.example.se/id/arende/2999/sn/1#beslut-2> .
				<https://data.example.se/id/arende/2999/sn/1#beslut-2> rdf:first "Nej"@sv ;
				  rdf:rest <https://data.example.se/id/arende/2999/sn/1#beslut-3> .
				<https://data.example.se/id/arende/2999/sn/1#beslut-3> rdf:first "Ja"@sv ; rdf:rest rdf:nil .
				""");
	}

	@ParameterizedTest
	@CsvSource({ "2013, http://www.w3.org/2001/XMLSchema#gYear", "2022-03, http://www.w3.org/2001/XMLSchema#gYearMonth",
			"2024-21, http://id.loc.gov/datatypes/edtf/EDTF", "2022-11-17, http://www.w3.org/2001/XMLSchema#date" })
	void aTimeIsAsExactAsItIsWritten(String time, String datatype) {
		assertThat(written("dokument", Map.of("id", "dokument/2999/a", "publicerad", time)).stream())
			.anyMatch((triple) -> triple.getObject().isLiteral()
					&& triple.getObject().getLiteralDatatypeURI().equals(datatype)
					&& triple.getObject().getLiteralLexicalForm().equals(time));
	}

	@Test
	void numbersAreWrittenWithoutExponentsAndZerosAtTheEnd() {
		assertThat(written("matvarde", Map.of("id", "matvarde/2999/a", "varde", 1.5E7, "maltal", 60.50)).stream()
			.map(Triple::getObject)
			.filter((object) -> object.isLiteral() && object.getLiteralDatatypeURI().endsWith("decimal"))
			.map((object) -> object.getLiteralLexicalForm())).containsExactlyInAnyOrder("15000000", "60.5");
	}

	@Test
	void noTwoColumnsOfATableAreTheSameProperty() {
		Terms terms = new Terms(BASE);
		for (FactType type : Vocabulary.types()) {
			List<String> properties = new ArrayList<>();
			type.columns().forEach((column) -> properties.add(terms.property(type, column)));
			assertThat(properties).as(type.label()).doesNotHaveDuplicates();
		}
	}

}
