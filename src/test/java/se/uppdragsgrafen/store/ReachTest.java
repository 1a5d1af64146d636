package se.uppdragsgrafen.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that is slow is waited for; an address where there is none is not. */
class ReachTest {

	private static final Config IMPATIENT = Config.builder()
		.withConnectionTimeout(300, TimeUnit.MILLISECONDS)
		.withConnectionAcquisitionTimeout(400, TimeUnit.MILLISECONDS)
		.build();

	private final List<String> lines = new ArrayList<>();

	@Test
	void whatTakesTheConnectionAndSaysNothingIsWaitedFor() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			URI uri = URI.create("bolt://127.0.0.1:" + silent.getLocalPort());
			assertThat(problem(uri)).contains("går att nå men svarar inte", "Vänta och gör om")
				.doesNotContain("spring.neo4j");
			assertThat(this.lines).isNotEmpty().allMatch((line) -> line.contains("svarar inte än ("));
		}
	}

	@Test
	void whereNobodyListensTheAddressIsToBeLookedAt() {
		assertThat(problem(URI.create("bolt://127.0.0.1:1"))).contains("svarar inte", "adressen i spring.neo4j.uri");
		assertThat(this.lines).isEmpty();
	}

	@Test
	void aHostThatIsNotThereIsSaidToBeMisnamed() {
		assertThat(problem(URI.create("bolt://finns-inte.invalid:7687"))).contains("värdens namn i spring.neo4j.uri");
	}

	private String problem(URI uri) {
		try (Driver driver = GraphDatabase.driver(uri, IMPATIENT)) {
			return String.valueOf(assertThatExceptionOfType(DatabaseProblem.class)
				.isThrownBy(() -> Reach.verified(driver, uri, this.lines::add, Duration.ofSeconds(2)))
				.actual()
				.getMessage());
		}
	}

}
