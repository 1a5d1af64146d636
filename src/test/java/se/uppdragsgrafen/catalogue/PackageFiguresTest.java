package se.uppdragsgrafen.catalogue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.GivenDoors;

import static org.assertj.core.api.Assertions.assertThat;

/** The size and the checksum in the catalogue are those of the file. */
class PackageFiguresTest {

	@Test
	void theDataPackageIsAsTheCatalogueSays() throws NoSuchAlgorithmException {
		GivenDoors doors = Bundled.doors();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.untilAsserted(() -> assertThat(doors.get("/datasets/dcat").body()).contains("checksumValue"));
		Model catalogue = Rdf.at(doors, "/datasets/dcat", Lang.RDFXML);
		byte[] file = doors.get("/export/datapaket.zip").bytes();
		Resource distribution = catalogue.getResource("http://localhost:8080/id/distribution/avtal/datapaket");
		assertThat(distribution.getProperty(catalogue.createProperty("http://www.w3.org/ns/dcat#byteSize")).getLong())
			.isEqualTo(file.length);
		assertThat(catalogue.getResource(distribution.getURI() + "#summa")
			.getProperty(catalogue.createProperty("http://spdx.org/rdf/terms#checksumValue"))
			.getString()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file)));
	}

}
