package se.uppdragsgrafen.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked comes back the same through either door. */
class TwoDoorsTest {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final GraphReader driver = new DriverReader(TestNeo4j::driver, LIMIT);

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql/examples"))) {
			return files.filter((file) -> file.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleIsAnsweredTheSame(Path example) throws IOException {
		String document = Files.readString(example);
		Served served = Served.withBundledData();
		List<Question> asked = served.statements(() -> served.data(document));
		same(asked);
	}

	@Test
	void whatAddressesAndTheFeedReadIsTheSame() {
		Served served = Served.withBundledData();
		same(served.heard(() -> {
			served.get("/id/uppdrag/2380/2024/implementera-bostad-forst");
			served.get("/res/uppdrag/2380/2024/implementera-bostad-forst.html");
			served.get("/id/avtal/2380/samverkansavtal");
			served.get("/export/andringar.atom?namnd=namnd/2313/socialnamnden&kommun=2313&first=5");
		}));
	}

	private void same(List<Question> asked) {
		assertThat(asked).isNotEmpty();
		try (EmbeddedReader embedded = new EmbeddedReader(TestNeo4j::database, LIMIT)) {
			for (Question question : asked) {
				assertThat(embedded.read(question)).isEqualTo(this.driver.read(question));
			}
		}
	}

}
