package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** An annual report as it was published, against its fact list. */
class RealArsredovisningTest {

	private static final String NAME = "krokom-socialnamnden-arsredovisning-2020";

	private static final Path DOCUMENT = Path.of("../shared/documents", NAME + ".txt");

	private static Extraction extraction;

	private static Facit.Scores scores;

	@BeforeAll
	static void read() {
		assumeTrue(Files.isReadable(DOCUMENT), "the published documents are not at hand");
		extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(Documents.read(DOCUMENT),
				Kommuner.find("2309").orElseThrow());
		scores = Facit.compare(NAME, extraction);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "mal", "uppdrag", "uppfoljning", "ekonomirad", "verksamhet" })
	void everyFactOfTheStructureIsFoundAndNoneElse(String typ) {
		Facit.Score score = scores.of("STRUKTUR", typ);

		assertThat(score.found).isPositive();
		assertThat(score.missed).isEmpty();
		assertThat(score.wrong).isEmpty();
		// One unit says something of its year that the list does not have.
		assertThat(scores.extra(typ)).hasSizeLessThanOrEqualTo(typ.equals("uppfoljning") ? 1 : 0);
	}

	@Test
	void whatUnitsSayOfTheirYearIsFound() {
		assertThat(scores.of("PROSA", "uppfoljning").found).isEqualTo(scores.of("PROSA", "uppfoljning").listed());
	}

	@Test
	void everyUnitOfTheProseIsFound() {
		assertThat(scores.of("PROSA", "verksamhet").found).isEqualTo(scores.of("PROSA", "verksamhet").listed());
	}

	@Test
	void everythingInTheTablesThatDoesNotAddUpIsSaid() {
		List<FactList.Listed> tables = FactList.of(NAME, "MOTSAGELSE", "motsagelse")
			.stream()
			.filter((each) -> !each.values("typ").startsWith("text_"))
			.toList();

		assertThat(Facit.compare(tables, extraction).of("MOTSAGELSE", "motsagelse").found).isEqualTo(tables.size());
		assertThat(scores.extra("motsagelse")).isEmpty();
	}

	@Test
	void noLineOfAFactIsUnaccountedFor() {
		assertThat(extraction.lines().stream().filter(LineNote::notUnderstood)).hasSizeLessThan(4);
	}

}
