package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.FactList.Listed;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The published minutes against the list of what stands in them. */
class RealProtokollTest {

	private static final String NAME = "stromsund-socialnamnden-2022-11-17";

	private static final Path DOCUMENT = Path.of("../shared/documents", NAME + ".txt");

	private static Extraction extraction;

	private static Facit.Scores scores;

	@BeforeAll
	static void read() {
		assumeTrue(Files.isRegularFile(DOCUMENT), "the published document is not at hand");
		extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(Documents.read(DOCUMENT),
				Kommuner.find("2313").orElseThrow());
		scores = Facit.compare(NAME, extraction);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "namnd", "arende", "kontroll", "kontrollresultat", "mal", "avtalsvillkor", "avtalsexempel",
			"projektplan", "aktivitet", "ekonomirad", "verksamhet" })
	void everyFactOfTheStructureIsFoundAndNoneElse(String typ) {
		whole(scores.of("STRUKTUR", typ));
		assertThat(scores.extra(typ)).isEmpty();
	}

	@Test
	void findsItsMeetingAndThoseThatArePlanned() {
		whole(scores.of("STRUKTUR", "sammantrade"));
		// Meetings that it only refers to are not on the list.
		assertThat(extraction.facts()).filteredOn((each) -> scores.extra("sammantrade").contains(each.id()))
			.extracting((each) -> ((Sammantrade) each).lage())
			.containsOnly(Sammantrade.Lage.HALLET);
	}

	@Test
	void findsThePercentagesOfItsControl() {
		whole(scores.of("STRUKTUR", "matvarde"));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "uppdrag", "rekommendation", "aktivitet", "arende" })
	void findsWhatDecisionsGiveAndRecommendAndNothingElse(String typ) {
		whole(scores.of("PROSA", typ));
		assertThat(scores.extra(typ)).isEmpty();
	}

	/** Those of its tables of money are looked at without its genre too. */
	@Test
	void findsItsContradictions() {
		List<Listed> own = FactList.of(NAME, "MOTSAGELSE", "motsagelse")
			.stream()
			.filter((each) -> each.from() >= 359)
			.toList();

		whole(Facit.compare(own, extraction).of("MOTSAGELSE", "motsagelse"));
		assertThat(scores.extra("motsagelse")).isEmpty();
	}

	private static void whole(Facit.Score score) {
		assertThat(score.found).isPositive();
		assertThat(score.missed).isEmpty();
		assertThat(score.wrong).isEmpty();
	}

}
