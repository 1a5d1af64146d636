package se.uppdragsgrafen.catalogue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.GivenDoors;

import static org.assertj.core.api.Assertions.assertThat;

/** Sizes and checksums in the catalogue are those of the files, from the first answer. */
class FiguresTest {

	private static final GivenDoors DOORS = GivenDoors.of(Bundled.graph());

	private static final Model CATALOGUE = Rdf.at(DOORS, "/datasets/dcat", Lang.RDFXML);

	@ParameterizedTest
	@CsvSource({ "datapaket, datapaket.zip", "sqlite, uppdragsgrafen.sqlite", "ttl, allt.ttl", "nt, allt.nt",
			"jsonld, allt.jsonld" })
	void aWholeFileIsAsTheCatalogueSays(String key, String name) throws NoSuchAlgorithmException {
		byte[] file = DOORS.get("/export/" + name).bytes();
		Resource distribution = CATALOGUE.getResource("http://localhost:8080/id/distribution/avtal/" + key);
		assertThat(distribution.getProperty(DCAT.byteSize).getLong()).isEqualTo(file.length);
		Literal sum = CATALOGUE.getResource(distribution.getURI() + "#summa")
			.getProperty(CATALOGUE.createProperty("http://spdx.org/rdf/terms#checksumValue"))
			.getLiteral();
		assertThat(sum.getDatatypeURI()).isEqualTo(XSD.hexBinary.getURI());
		assertThat(sum.getLexicalForm())
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file)));
	}

}
