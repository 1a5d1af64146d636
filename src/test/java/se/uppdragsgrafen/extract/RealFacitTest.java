package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is read from the published documents, against the lists made by hand before. */
class RealFacitTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	private static final Map<String, String> DOCUMENTS_OF = Map.of("ostersund-uppdrag-t3-2021", "2380",
			"ostersund-uppdrag-t3-2022", "2380", "ostersund-mal-trygghet-och-stod-2024", "2380",
			"krokom-socialnamnden-arsredovisning-2020", "2309", "stromsund-socialnamnden-2022-11-17", "2313");

	@BeforeAll
	static void find() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "ostersund-uppdrag-t3-2021,2380", "ostersund-uppdrag-t3-2022,2380",
			"ostersund-mal-trygghet-och-stod-2024,2380" })
	void everyLineIsAccountedForAndTheStructureIsWhole(String name, String kommun) {
		Extraction extraction = read(name, kommun);
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
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "krokom-socialnamnden-arsredovisning-2020,2309", "stromsund-socialnamnden-2022-11-17,2313" })
	void contradictionsAreFoundAndNoneIsInvented(String name, String kommun) {
		Facit.Score score = Facit.compare(name, read(name, kommun)).of("MOTSAGELSE", "motsagelse");

		assertThat(score.found).isGreaterThanOrEqualTo(20);
		assertThat(score.missed).isEmpty();
		assertThat(score.wrong).isEmpty();
		assertThat(score.extra).isEmpty();
	}

	@Test
	void clearProseIsFoundAndWhatIsFoundIsRight() {
		int found = 0;
		List<String> missed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, String> each : DOCUMENTS_OF.entrySet()) {
			Facit.Scores scores = Facit.compare(each.getKey(), read(each.getKey(), each.getValue()));
			for (String typ : List.of("styrdokument", "samverkanspart", "avtal", "belopp", "matvarde")) {
				Facit.Score score = scores.of("PROSA", typ);
				found += score.found;
				missed.addAll(score.missed);
				wrong.addAll(score.wrong);
				wrong.addAll(score.extra);
			}
		}
		assertThat(missed).hasSizeLessThanOrEqualTo(1);
		assertThat((double) found / (found + wrong.size())).as("%d right, not %s", found, wrong)
			.isGreaterThanOrEqualTo(0.97);
	}

	private static Extraction read(String name, String kommun) {
		return new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(DOCUMENTS.resolve(name + ".txt")), Kommuner.find(kommun).orElseThrow());
	}

}
