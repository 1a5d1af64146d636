package se.uppdragsgrafen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What is extracted from a document and loaded stands on the pages, with its words. */
class OwnDocumentPagesIT extends DatabaseTest {

	private static final String DOCUMENT = """
			T1 2023 Uppdrag. Kommentar T1 2023
			.
			Bygg ut fritidsgårdarna (BUN, KFN)

			Två gårdar är färdiga och en tredje byggs nu.
			""";

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	private static Document page(String path) {
		return Jsoup.parse(served.get(path).body());
	}

	@Test
	void itsNamnderStandInMatrixAndNetworkAndItsWordsOnItsPage() throws Exception {
		Path document = Files.writeString(this.folder.resolve("t1.txt"), DOCUMENT);
		Path out = this.folder.resolve("paket");
		assertThat(Command.run("extract", document, "--kommun", "2380", "--out", out).exitCode()).isZero();
		writer().load(DataPackages.read(List.of(out)), Progress.NONE);

		Document shared = page("/samansvar?kommun=2380&ar=2023");
		assertThat(shared.select(".matris thead th").eachText()).contains("BUN", "KFN");
		assertThat(shared.select("svg.bild a text").eachText()).containsExactlyInAnyOrder("BUN", "KFN");
		assertThat(shared.select("article li a").eachText()).contains("Bygg ut fritidsgårdarna");

		Document uppdrag = page("/res/uppdrag/2380/2023/bygg-ut-fritidsgardarna.html");
		assertThat(uppdrag.select("section[aria-labelledby=kallor] td").eachText())
			.anyMatch((cell) -> cell.contains("Bygg ut fritidsgårdarna (BUN, KFN)"));
		assertThat(uppdrag.select("section[aria-labelledby=om-uppfoljningar] .tidslinje > li").eachText())
			.anyMatch((cell) -> cell.contains("en tredje byggs nu"));
	}

}
