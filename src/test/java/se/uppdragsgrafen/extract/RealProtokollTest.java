package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Sammantrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The published minutes against the list of what stands in them. */
class RealProtokollTest {

	private static final String NAME = "stromsund-socialnamnden-2022-11-17";

	private static final Path DOCUMENT = Path.of("../shared/documents", NAME + ".txt");

	/** What the structure of minutes is; money tables and their units are another's. */
	private static final Set<String> STRUCTURE = Set.of("namnd", "sammantrade", "arende", "kontroll",
			"kontrollresultat", "mal", "avtalsvillkor", "avtalsexempel", "projektplan", "aktivitet", "matvarde");

	private static ProtokollFacit list;

	private static Extraction extraction;

	@BeforeAll
	static void read() throws IOException {
		assumeTrue(Files.isRegularFile(DOCUMENT), "the published document is not at hand");
		extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(Documents.read(DOCUMENT),
				Kommuner.find("2313").orElseThrow());
		list = ProtokollFacit.of(NAME, extraction);
	}

	@Test
	void findsTheStructure() {
		assertThat(list.missed((row) -> row.art().equals("STRUKTUR") && STRUCTURE.contains(row.typ()))).isEmpty();
	}

	@Test
	void findsNothingElseInTheStructure() {
		assertThat(list.wrong(Set.of("namnd", "sammantrade", "arende", "kontroll", "kontrollresultat", "mal",
				"avtalsvillkor", "avtalsexempel", "projektplan", "aktivitet", "uppdrag", "rekommendation")))
			.filteredOn((each) -> !(each instanceof Sammantrade meeting) || meeting.plats() != null
					|| meeting.lage() == Sammantrade.Lage.PLANERAT)
			.isEmpty();
	}

	@Test
	void findsWhatDecisionsGiveAndRecommend() {
		assertThat(list.missed((row) -> Set.of("uppdrag", "rekommendation", "aktivitet").contains(row.typ())))
			.isEmpty();
	}

	@Test
	void findsItsContradictions() {
		Set<Motsagelse.Typ> own = Set.of(Motsagelse.Typ.PROCENT, Motsagelse.Typ.DATUM);
		assertThat(list.missed((row) -> row.art().equals("MOTSAGELSE")
				&& (own.stream().anyMatch((typ) -> row.falt().contains("typ=" + typ)) || row.rad().startsWith("359")
						|| row.rad().startsWith("392") || row.rad().startsWith("789"))))
			.isEmpty();
		assertThat(list.wrong(Set.of("motsagelse"))).isEmpty();
	}

}
