package se.uppdragsgrafen.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Belopp;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Samverkanspart;
import se.uppdragsgrafen.fact.Styrdokument;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Uppfoljning.Status;

/** A web page with a table of uppdrag under the name of each nämnd. */
class UppdragTableTest {

	private static final String PROFILE = """
			namn: testby-uppfoljning
			genre: uppfoljning
			titel: ["Uppföljning av uppdrag, delår {tertial} {ar}"]
			uppdrag:
			  - avsnitt: "{namnd}"
			    tabell: {titel: Uppdrag, status: Läge, kommentar: Kommentar}
			    givare: Kommunfullmäktige
			status:
			  GENOMFORT: [Avslutat]
			  PAGAR: [Pågår]
			""";

	private static final String PAGE = """
			<!doctype html><html lang="sv"><head><meta charset="utf-8"></head><body>
			<h1>Uppföljning av uppdrag, delår 2 2023</h1>
			<h2>Kommunstyrelsen</h2>
			<table><tr><th>Uppdrag</th><th>Beslut</th><th>Läge</th><th>Kommentar</th></tr>
			<tr><td>Ta fram ett torgprogram</td><td>KF 2022-11-28 § 145</td><td>Pågår</td><td>Kostnaden blir 350 tkr.</td></tr>
			</table>
			<h2>Barn- och utbildningsnämnden</h2>
			<table><tr><th>Uppdrag</th><th>Beslut</th><th>Läge</th><th>Kommentar</th></tr>
			<tr><td>Inför lovskola</td><td></td><td>Avslutat</td><td>Följer skollagen (2010:800), med Region Dalarna.</td></tr>
			</table></body></html>
			""";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@SuppressWarnings("NullAway.Init")
	private Extraction read;

	@BeforeEach
	void read() throws IOException {
		Path profile = Files.writeString(this.folder.resolve("profile.yaml"), PROFILE);
		Path document = Files.writeString(this.folder.resolve("sida.html"), PAGE);
		this.read = new Extractor(Profiles.shipped().and(profile), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(document), Kommuner.of("9999", "Testby"));
	}

	@Test
	void headingNamesWhoOwnsTheTableUnderIt() {
		assertThat(all(Uppdrag.class)).extracting(Uppdrag::titel, (each) -> each.ansvariga().getFirst().id())
			.containsExactly(tuple("Ta fram ett torgprogram", "namnd/9999/kommunstyrelsen"),
					tuple("Inför lovskola", "namnd/9999/barn-och-utbildningsnamnden"));
	}

	@Test
	void commentCellIsReadAsRunningText() {
		assertThat(all(Uppfoljning.class)).extracting(Uppfoljning::status)
			.containsExactly(Status.PAGAR, Status.GENOMFORT);
		assertThat(all(Uppfoljning.class).getFirst().kommentar()).isEqualTo("Kostnaden blir 350 tkr.");
		assertThat(all(Belopp.class)).singleElement().satisfies((belopp) -> {
			assertThat(belopp.beloppKr()).isEqualTo(350_000);
			assertThat(belopp.id()).isEqualTo("belopp/9999/2023-t2/kostnad");
		});
		assertThat(all(Styrdokument.class)).extracting(Styrdokument::beteckning).contains("SFS 2010:800");
		assertThat(all(Samverkanspart.class)).extracting(Samverkanspart::namn).containsExactly("Region Dalarna");
	}

	@Test
	void cellOfAColumnThatNobodyNamedIsReadToo() {
		assertThat(all(Arende.class)).singleElement().satisfies((arende) -> {
			assertThat(arende.paragraf()).isEqualTo(145);
			assertThat(arende.uppdrag().getFirst().id()).isEqualTo("uppdrag/9999/2023/ta-fram-ett-torgprogram");
		});
	}

	@Test
	void markupIsNoText() {
		assertThat(this.read.lines().getFirst().leftOut()).isEqualTo(LeftOut.UPPMARKNING);
		assertThat(this.read.lines()).allMatch((each) -> !each.facts().isEmpty() || each.leftOut() != null);
	}

	private <T extends Fact> List<T> all(Class<T> type) {
		return this.read.facts().stream().filter(type::isInstance).map(type::cast).toList();
	}

}
