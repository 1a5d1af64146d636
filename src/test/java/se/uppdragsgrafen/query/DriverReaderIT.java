package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.ScratchNeo4j;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DriverReaderIT extends GraphReaderTest {

	@Override
	GraphReader reader(Duration limit) {
		return new DriverReader(ScratchNeo4j::driver, limit);
	}

	@Test
	void aDatabaseToWhichNoConnectionIsFreeIsAway() {
		Config one = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(500, TimeUnit.MILLISECONDS)
			.build();
		try (Driver driver = GraphDatabase.driver(ScratchNeo4j.uri(), one); Session session = driver.session()) {
			session.beginTransaction();
			GraphReader reader = new DriverReader(() -> driver, Duration.ofSeconds(5));
			assertThatExceptionOfType(DatabaseUnavailable.class)
				.isThrownBy(() -> reader.read(new Question("RETURN 1 AS ett", Map.of())));
		}
	}

}
