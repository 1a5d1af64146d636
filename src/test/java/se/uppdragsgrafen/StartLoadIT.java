package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.ingest.Ingest;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartLoadIT extends DatabaseTest {

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void invalidDataIsLoggedAndTheServerGoesOnWithWhatItHad(CapturedOutput log) throws IOException {
		Path table = packages().write("a", new SampleFacts("a").uppdrag("u")).resolve("uppdrag.csv");
		start(this.folder);
		Files.writeString(table, Files.readString(table).replace("Uppdrag u,,2022", "Nytt,,nyss"));

		assertThat(start(this.folder)).containsExactly("started");
		assertThat(log).containsPattern("ERROR.*uppdrag.csv:2: ar: «nyss»: ");
		assertThat(property("uppdrag/2999/2022/u", "titel")).containsExactly("Uppdrag u");
	}

	@Test
	void aDescriptorNestedWithoutEndStopsNoStart(CapturedOutput log) throws IOException {
		Path whole = packages().write("a", new SampleFacts("a").uppdrag("u"));
		Files.writeString(whole.resolve("datapackage.json"), "[".repeat(200_000));

		assertThat(start(this.folder)).containsExactly("started");
		assertThat(log).containsPattern("ERROR.*datapackage.json:1: JSON i högst 100 nivåer");
	}

	private List<String> start(Path data) {
		List<String> heard = new ArrayList<>();
		new StartLoad(() -> new Ingest(writer(), Progress.NONE), data, () -> heard.add("started"),
				() -> heard.add("stopped"))
			.start();
		return heard;
	}

}
