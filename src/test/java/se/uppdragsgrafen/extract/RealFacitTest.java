package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What is read from the published documents, against the lists made by hand before. The
 * whole table is written to target/facit.txt.
 */
class RealFacitTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	private static final Map<String, String> KOMMUNER = new TreeMap<>(Map.of("ostersund-uppdrag-t3-2021", "2380",
			"ostersund-uppdrag-t3-2022", "2380", "ostersund-mal-trygghet-och-stod-2024", "2380",
			"krokom-socialnamnden-arsredovisning-2020", "2309", "stromsund-socialnamnden-2022-11-17", "2313"));

	private static final Map<String, Extraction> EXTRACTIONS = new TreeMap<>();

	private static final Map<String, Facit.Scores> SCORES = new TreeMap<>();

	@BeforeAll
	static void read() throws IOException {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
		StringBuilder table = new StringBuilder();
		for (Map.Entry<String, String> each : KOMMUNER.entrySet()) {
			String name = each.getKey();
			Extraction extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT)
				.read(Documents.read(DOCUMENTS.resolve(name + ".txt")), Kommuner.find(each.getValue()).orElseThrow());
			EXTRACTIONS.put(name, extraction);
			SCORES.put(name, Facit.compare(name, extraction));
			table.append(name).append('\n').append(scores(name)).append('\n');
		}
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("facit.txt"), table);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "ostersund-uppdrag-t3-2021", "ostersund-uppdrag-t3-2022",
			"ostersund-mal-trygghet-och-stod-2024" })
	void everyLineIsAccountedForAndNothingIsInvented(String name) {
		assertThat(Objects.requireNonNull(EXTRACTIONS.get(name)).lines()).noneMatch(LineNote::notUnderstood);
		assertThat(scores(name).of("STRUKTUR", "uppdrag").found).isPositive();
		assertThat(scores(name).of("MOTSAGELSE", "motsagelse").missed).isEmpty();
		assertThat(List.of("mal", "uppdrag", "uppfoljning", "budgetkonsekvens", "namnd", "motsagelse"))
			.allSatisfy((each) -> assertThat(scores(name).extra(each)).isEmpty());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "ostersund-uppdrag-t3-2021,29", "ostersund-uppdrag-t3-2022,29",
			"ostersund-mal-trygghet-och-stod-2024,26", "krokom-socialnamnden-arsredovisning-2020,150",
			"stromsund-socialnamnden-2022-11-17,261" })
	void theStructureIsWhole(String name, int listed) {
		List<Facit.Score> structure = scores(name).of("STRUKTUR");

		assertThat(structure).allSatisfy((each) -> assertThat(each.missed).isEmpty())
			.allSatisfy((each) -> assertThat(each.wrong).isEmpty());
		assertThat(structure.stream().mapToInt((each) -> each.found).sum()).isEqualTo(listed);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "krokom-socialnamnden-arsredovisning-2020", "stromsund-socialnamnden-2022-11-17" })
	void contradictionsAreFoundAndNoneIsInvented(String name) {
		Facit.Score score = scores(name).of("MOTSAGELSE", "motsagelse");

		assertThat(score.found).isGreaterThanOrEqualTo(20);
		assertThat(score.missed).isEmpty();
		assertThat(score.wrong).isEmpty();
		assertThat(scores(name).extra("motsagelse")).isEmpty();
	}

	@Test
	void clearProseIsFoundAndWhatIsFoundIsRight() {
		int found = 0;
		List<String> missed = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Facit.Scores scores : SCORES.values()) {
			for (String typ : List.of("styrdokument", "samverkanspart", "avtal", "belopp", "matvarde")) {
				Facit.Score score = scores.of("PROSA", typ);
				found += score.found;
				missed.addAll(score.missed);
				wrong.addAll(score.wrong);
				wrong.addAll(scores.extra(typ));
			}
		}
		assertThat(missed).hasSizeLessThanOrEqualTo(1);
		assertThat((double) found / (found + wrong.size())).as("%d right, not %s", found, wrong)
			.isGreaterThanOrEqualTo(0.97);
	}

	private static Facit.Scores scores(String name) {
		return Objects.requireNonNull(SCORES.get(name), name);
	}

}
