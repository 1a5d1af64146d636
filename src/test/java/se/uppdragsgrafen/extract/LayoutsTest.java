package se.uppdragsgrafen.extract;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Layouts of our own making, each read with a profile and no Java of its own. */
class LayoutsTest {

	private static final Path LAYOUTS = Path.of("src/test/resources/layouter");

	@Test
	void uppdragInTablesWithNamndInAColumnAndASymbolForTheStatus() {
		whole(read("uppfoljning-bygdeby.md", "bygdeby.yaml", "Bygdeby"), "uppdrag", "uppfoljning", "mal", "namnd");
	}

	@Test
	void aWebPageOfMinutesWithATickOrACrossForTheStatus() {
		whole(read("protokoll-alvnas.html", "alvnas.yaml", "Alvnäs"), "namnd", "ekonomirad", "verksamhet", "uppdrag",
				"uppfoljning");
	}

	@Test
	void aReportInPlainTextWithColoursForTheStatusAndAGroupWithExceptions() {
		Facit.Scores scores = read("arsrapport-granbo.txt", "granbo.yaml", "Granbo");

		whole(scores, "namnd", "mal", "uppdrag", "uppfoljning", "ekonomirad", "verksamhet");
		Facit.Score contradictions = scores.of("MOTSAGELSE", "motsagelse");
		assertThat(contradictions.found).isEqualTo(2);
		assertThat(contradictions.missed).isEmpty();
		assertThat(scores.extra("motsagelse")).isEmpty();
	}

	private static void whole(Facit.Scores scores, String... types) {
		for (String typ : types) {
			Facit.Score score = scores.of("STRUKTUR", typ);
			assertThat(score.found).as(typ).isPositive();
			assertThat(score.missed).as(typ).isEmpty();
			assertThat(score.wrong).as(typ).isEmpty();
		}
	}

	private static Facit.Scores read(String document, String profile, String kommun) {
		Profiles profiles = Profiles.shipped().and(LAYOUTS.resolve(profile));
		Extraction extraction = new Extractor(profiles, Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(LAYOUTS.resolve(document)), Kommuner.of("2999", kommun));
		return Facit.compare("layouter/" + document.substring(0, document.lastIndexOf('.')), extraction);
	}

}
