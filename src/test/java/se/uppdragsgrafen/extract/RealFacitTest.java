package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is read from the published documents, against the lists made by hand before. */
class RealFacitTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	@BeforeAll
	static void find() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "ostersund-uppdrag-t3-2021,2380,1.0", "ostersund-uppdrag-t3-2022,2380,0.9",
			"ostersund-mal-trygghet-och-stod-2024,2380,0.9" })
	void structureIsWholeAndProseIsNearlySo(String name, String kommun, double share) {
		Extraction extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(DOCUMENTS.resolve(name + ".txt")), Kommuner.find(kommun).orElseThrow());
		Facit.Scores scores = Facit.compare(name, extraction);

		assertThat(extraction.lines()).noneMatch(LineNote::notUnderstood);
		assertThat(scores.of("STRUKTUR", "uppdrag").found).isPositive();
		scores.byKey().forEach((key, score) -> {
			if (!key.art().equals("PROSA")) {
				assertThat(score.missed).as("%s missed", key).isEmpty();
				assertThat(score.wrong).as("%s wrong", key).isEmpty();
				assertThat(score.extra).as("%s invented", key).isEmpty();
			}
		});
		int found = scores.sum("PROSA", (score) -> score.found);
		int wrong = scores.sum("PROSA", (score) -> score.wrong.size());
		int missed = scores.sum("PROSA", (score) -> score.missed.size());
		int extra = scores.sum("PROSA", (score) -> score.extra.size());
		assertThat((double) found / (found + missed + wrong)).isGreaterThanOrEqualTo(share);
		assertThat((double) found / (found + wrong + extra)).isGreaterThanOrEqualTo(0.95);
	}

}
