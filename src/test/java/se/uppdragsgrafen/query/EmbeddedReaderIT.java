package se.uppdragsgrafen.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

import se.uppdragsgrafen.ScratchNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedReaderIT extends GraphReaderTest {

	@Override
	GraphReader reader(Duration limit) {
		return new EmbeddedReader(ScratchNeo4j::database, limit);
	}

	@Test
	void aDatabaseThatIsStoppedIsAway(@TempDir Path home) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.build();
		GraphDatabaseService database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		Question question = new Question("RETURN 1 AS ett", Map.of());
		try (EmbeddedReader reader = new EmbeddedReader(() -> database, Duration.ofSeconds(5))) {
			assertThat(reader.read(question).getFirst()).isEqualTo(Map.of("ett", 1L));
			service.shutdown();
			assertThatExceptionOfType(DatabaseUnavailable.class).isThrownBy(() -> reader.read(question));
		}
		finally {
			service.shutdown();
		}
	}

}
