package se.uppdragsgrafen.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.AuthToken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import se.uppdragsgrafen.query.EmbeddedReader;
import se.uppdragsgrafen.query.FairReader;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.NamedCache;
import se.uppdragsgrafen.query.ObservedReader;

/**
 * Without {@code spring.neo4j.uri}: a database in this process, and the ways to it:
 * without Bolt to read, over Bolt to load.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoUri.class)
public class EmbeddedConfiguration {

	@Bean
	Opening opening(@Value("${uppdragsgrafen.store}") String store) {
		return new Opening(StoreFolder.of(Path.of(store)).path());
	}

	@Bean
	Neo4jConnectionDetails connectionDetails(Opening neo4j) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return neo4j.database().address().uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return neo4j.database().address().authToken();
			}

		};
	}

	@Bean(defaultCandidate = false)
	EmbeddedReader embeddedReader(Opening neo4j, @Value("${uppdragsgrafen.read-timeout}") Duration limit) {
		return new EmbeddedReader(() -> neo4j.database().database(), limit);
	}

	@Bean
	GraphReader graphReader(@Qualifier("embeddedReader") EmbeddedReader reader, ObservationRegistry observations) {
		return new FairReader(new ObservedReader(reader, "process", observations));
	}

	@Bean
	NamedCache statements(@Qualifier("embeddedReader") EmbeddedReader reader) {
		return reader.statements();
	}

	/** No class of the embedded database is loaded unless this holds. */
	static final class NoUri implements Condition {

		@Override
		public boolean matches(org.springframework.context.annotation.ConditionContext context,
				org.springframework.core.type.AnnotatedTypeMetadata metadata) {
			return !context.getEnvironment().containsProperty("spring.neo4j.uri");
		}

	}

}
