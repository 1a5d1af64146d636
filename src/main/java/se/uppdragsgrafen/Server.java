package se.uppdragsgrafen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;

import se.uppdragsgrafen.api.execute.ApiConfiguration;
import se.uppdragsgrafen.api.http.Answers;
import se.uppdragsgrafen.api.http.HttpConfiguration;
import se.uppdragsgrafen.catalogue.CatalogueConfiguration;
import se.uppdragsgrafen.catalogue.address.AddressConfiguration;
import se.uppdragsgrafen.catalogue.openapi.OpenApiConfiguration;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.ingest.Ingest;
import se.uppdragsgrafen.metrics.Gauges;
import se.uppdragsgrafen.metrics.MetricsConfiguration;
import se.uppdragsgrafen.page.PageConfiguration;
import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.EditionWatch;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.FairReader;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.MeasuredFanOut;
import se.uppdragsgrafen.query.ObservedReader;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.quota.QuotaConfiguration;
import se.uppdragsgrafen.sprak.Sokord;
import se.uppdragsgrafen.store.EmbeddedConfiguration;
import se.uppdragsgrafen.store.Reach;
import se.uppdragsgrafen.store.Rewriting;
import se.uppdragsgrafen.store.Room;

/** The server: a database, what is loaded into it at start, and the doors to it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
		exclude = { DataNeo4jReactiveAutoConfiguration.class, DataNeo4jReactiveRepositoriesAutoConfiguration.class,
				DataNeo4jRepositoriesAutoConfiguration.class, GraphQlWebMvcAutoConfiguration.class,
				Neo4jObservationAutoConfiguration.class, Neo4jHealthContributorAutoConfiguration.class })
@Import({ EmbeddedConfiguration.class, ApiConfiguration.class, HttpConfiguration.class, CatalogueConfiguration.class,
		AddressConfiguration.class, OpenApiConfiguration.class, MetricsConfiguration.class, PageConfiguration.class,
		QuotaConfiguration.class, TracingConfiguration.class })
class Server {

	private static final Logger LOG = LoggerFactory.getLogger(Server.class);

	@Bean
	StartLoad startLoad(ObjectProvider<Driver> driver, Neo4jConnectionDetails details,
			@Value("${uppdragsgrafen.data}") String data, @Value("${spring.neo4j.uri:}") String neo4j,
			@Value("${uppdragsgrafen.store}") String store, @Value("${uppdragsgrafen.redactions}") String redactions,
			EditionWatch watch) {
		// Nobody reads the database in this process yet.
		Duration notice = neo4j.isEmpty() ? Duration.ZERO : GraphWriter.NOTICE;
		Progress lines = new ProgressLines(LOG::info);
		Progress progress = neo4j.isEmpty() ? new Room(Path.of(store)).guarding(lines) : lines;
		Runnable beforeTaking = neo4j.isEmpty() ? new Rewriting(Path.of(store), LOG::info)::request : () -> {
		};
		return new StartLoad(() -> new Ingest(writer(driver.getObject(), details, notice), progress, beforeTaking,
				CommandIngest.file(redactions)), Path.of(data), watch::start, watch::close);
	}

	private static GraphWriter writer(Driver driver, Neo4jConnectionDetails details, Duration notice) {
		return new GraphWriter(Reach.verified(driver, details.getUri(), LOG::info), Sokord::of, notice);
	}

	@Bean
	@ConditionalOnProperty("spring.neo4j.uri")
	GraphReader graphReader(ObjectProvider<Driver> driver, @Value("${uppdragsgrafen.read-timeout}") Duration limit,
			ObservationRegistry observations) {
		return new FairReader(new ObservedReader(new DriverReader(driver::getObject, limit), "bolt", observations));
	}

	@Bean
	DriverPool driverPool(MeterRegistry registry) {
		return new DriverPool(registry);
	}

	@Bean
	DatabaseHealth database(GraphReader reader) {
		return new DatabaseHealth(reader);
	}

	@Bean
	EncodingCursorStrategy<ScrollPosition> cursorStrategy() {
		return CursorStrategy.withEncoder(new NoScrolling(), CursorEncoder.noOpEncoder());
	}

	@Bean
	MeasuredFanOut fanOut(GraphReader reader, Shape shape) {
		return new MeasuredFanOut(reader, shape);
	}

	@Bean
	Editions editions(GraphReader reader) {
		return new Editions(reader);
	}

	@Bean
	EditionWatch editionWatch(Editions editions, MeasuredFanOut fanOut, Gauges gauges, Answers answers) {
		return new EditionWatch(editions, List.of(answers::forget, fanOut::measure), List.of(gauges::refresh));
	}

}
