package se.uppdragsgrafen;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** A permanent address outlives that its document is written otherwise and read again. */
class ExtractedAddressIT extends DatabaseTest {

	private static final String DOCUMENT = """
			T1 2023 Uppdrag. Kommentar T1 2023
			.
			TITEL (BUN)

			Uppdraget är genomfört under året.
			""";

	private static final String ID = "/id/uppdrag/2380/2023/bygg-ut-fritidsgardarna";

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

	private void extract(String titel) throws IOException {
		Path document = Files.writeString(this.folder.resolve("t1.txt"), DOCUMENT.replace("TITEL", titel));
		Path out = this.folder.resolve("paket");
		assertThat(Command.run("extract", document, "--kommun", "2380", "--out", out).exitCode()).isZero();
		writer().load(DataPackages.read(List.of(out)), Progress.NONE);
	}

	private static String location(String address) {
		HttpResponse<String> answer = served.get(address);
		return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
	}

	@Test
	void theAddressLeadsToTheSameThing() throws IOException {
		extract("Bygg ut fritidsgårdarna");
		assertThat(location(ID)).startsWith("303 /res/uppdrag/2380/2023/bygg-ut-fritidsgardarna");
		extract("Bygg ut fritids-gårdarna.");
		assertThat(location(ID)).startsWith("303 /res/uppdrag/2380/2023/bygg-ut-fritidsgardarna");
		assertThat(served.get(ID.replace("/id/", "/res/") + ".html").body())
			.contains("<h1>Bygg ut fritids-gårdarna.</h1>");
		Files.writeString(this.folder.resolve("paket/tidigare-id.csv"),
				"id,tidigare\nuppdrag/2380/2023/fritidsgardar,uppdrag/2380/2023/bygg-ut-fritidsgardarna\n");
		extract("Bygg ut fritidsgårdarna");
		assertThat(location(ID)).isEqualTo("308 /id/uppdrag/2380/2023/fritidsgardar");
		assertThat(location("/id/uppdrag/2380/2023/fritidsgardar")).startsWith("303");
	}

}
