package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.fact.Mal;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Verksamhet;

import static org.assertj.core.api.Assertions.assertThat;

/** An annual report in a layout of our own, with a profile of its own. */
class ArsredovisningReaderTest {

	private static final String PROFILE = """
			namn: prov
			genre: arsredovisning
			titel: ["Årsrapport {ar}", "{namnd}"]
			rubriker: ["Årets ekonomi"]
			mal:
			  - rader: ["Mål {nummer}: {titel}"]
			    tabell: {titel: "Nämndens mål", uppfyllelse: "Läge"}
			uppfyllelse:
			  UPPNATT: ["●"]
			uppdrag:
			  - rader: ["{givare} ger {mottagare} i uppdrag att {titel}[.]"]
			status:
			  GENOMFORT: ["Klart[.]"]
			kommentarer:
			  rubriker: ["Året som gick"]
			  framtid: ["Framåt"]
			""";

	private static final String REPORT = """
			Årsrapport 2023

			Tekniska nämnden

			| Rubrik | Sida |
			| Årets ekonomi | 2 |

			| Nämndens mål | Läge |
			| Gatorna ska vara hela | ● |
			| Färre ska halka |  |

			Mål 1: Gatorna ska vara hela

			Tekniska nämnden ger teknikförvaltningen i uppdrag att laga 40 gropar. Helst alla. Klart.

			Gata Lagningen gick bra.

			Vi hann med alla.

			Grönt och parker Träden mår bra.

			Gata Det blev dyrt.

			Mål 2: Färre ska halka

			Tekniska nämnden ger teknikförvaltningen i uppdrag att sanda.

			Klart.

			Grönt och parker Sanden räckte.

			Årets ekonomi

			| Tkr | Budget 2023 | Bokslut 2023 | Avvikelse |
			| Gata | 100 | 120 | -20 |
			| Grönt och parker | 50 | 50 | 0 |
			| Parkeringsservice | 0 | 0 | 0 |
			| Totalt | 150 | 170 | -20 |

			Året som gick

			Gata redovisar ett underskott på 20 tkr.

			Grönt och parker hade ett lugnt år.

			Parkeringsservicce är en ny enhet.

			Framåt

			Gata Nästa år köps 2 maskiner.

			De ska vara elektriska år 2025.

			Anna Provsson,

			teknikchef
			""";

	@TempDir
	private Path folder;

	private Extraction extraction;

	@BeforeEach
	void read() throws IOException {
		Path profile = Files.writeString(this.folder.resolve("prov.yaml"), PROFILE);
		Path report = Files.writeString(this.folder.resolve("prov.md"), REPORT);
		this.extraction = new Extractor(Profiles.shipped().and(profile), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(report), Kommuner.of("9999", "Prov"));
	}

	private <T> List<T> all(Class<T> type) {
		return this.extraction.facts().stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Test
	void goalsHaveTheirSymbolOrNone() {
		assertThat(all(Mal.class)).extracting(Mal::nummer, Mal::titel, Mal::uppfyllelse)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("1", "Gatorna ska vara hela", Mal.Uppfyllelse.UPPNATT),
					org.assertj.core.groups.Tuple.tuple("2", "Färre ska halka", Mal.Uppfyllelse.SYMBOL_SAKNAS));
	}

	@Test
	void statusesStandInTheParagraphOrAfterIt() {
		assertThat(all(Uppdrag.class)).extracting(Uppdrag::titel)
			.containsExactly("Laga 40 gropar. Helst alla", "Sanda");
		assertThat(all(Uppfoljning.class)).filteredOn((each) -> each.uppdrag() != null && each.verksamhet() == null)
			.extracting(Uppfoljning::status)
			.containsExactly(Uppfoljning.Status.GENOMFORT, Uppfoljning.Status.GENOMFORT);
	}

	@Test
	void unitsCommentWithoutAMark() {
		assertThat(all(Verksamhet.class)).extracting(Verksamhet::namn)
			.containsExactlyInAnyOrder("Gata", "Grönt och parker", "Parkeringsservice");
		assertThat(all(Verksamhet.class)).flatExtracting(Verksamhet::alias).containsExactly("Parkeringsservicce");
		assertThat(all(Uppfoljning.class)).filteredOn((each) -> each.verksamhet() != null)
			.extracting(Uppfoljning::id, Uppfoljning::kommentar)
			.containsExactlyInAnyOrder(
					comment("2023/laga-40-gropar-helst-alla/2023/gata",
							"Lagningen gick bra.\n\nVi hann med alla.\n\nDet blev dyrt."),
					comment("2023/laga-40-gropar-helst-alla/2023/gront-och-parker", "Träden mår bra."),
					comment("2023/sanda/2023/gront-och-parker", "Sanden räckte."),
					comment("tekniska-namnden/gront-och-parker/2023/aret-som-gick",
							"Grönt och parker hade ett lugnt år."),
					comment("tekniska-namnden/parkeringsservice/2023/aret-som-gick",
							"Parkeringsservicce är en ny enhet."));
	}

	private static org.assertj.core.groups.Tuple comment(String id, String text) {
		return org.assertj.core.groups.Tuple.tuple("uppfoljning/9999/" + id, text);
	}

	@Test
	void contentsPlansAndPersonsAreLeftOut() {
		assertThat(this.extraction.lines()).extracting(LineNote::leftOut)
			.contains(LeftOut.INNEHALL, LeftOut.FRAMTID, LeftOut.PERSONER, LeftOut.TABELLHUVUD);
	}

}
