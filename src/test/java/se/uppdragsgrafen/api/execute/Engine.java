package se.uppdragsgrafen.api.execute;

import java.time.Duration;
import java.util.List;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import org.springframework.core.io.FileSystemResource;
import org.springframework.graphql.execution.GraphQlSource;

import se.uppdragsgrafen.api.SchemaRead;
import se.uppdragsgrafen.api.planner.Limits;
import se.uppdragsgrafen.api.planner.PlanCache;
import se.uppdragsgrafen.api.planner.Planner;
import se.uppdragsgrafen.api.schema.SchemaShape;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.FanOut;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.ShapeField;
import se.uppdragsgrafen.query.analys.Analyses;

/**
 * GraphQL as the server puts it together, on a reader of the test's own, without a server
 * or a database.
 */
public final class Engine {

	/** What can be asked. */
	public static final Shape SHAPE = SchemaShape.read(SchemaRead.types());

	/** Which analyses there are. */
	public static final Analyses ANALYSES = SchemaRead.analyses();

	/** As the server's settings have them. */
	public static final Limits LIMITS = new Limits(20, 2_000, 100, 12, 100_000);

	/**
	 * A graph of a thousand nodes of each type, each with twenty neighbours in a list.
	 */
	public static final FanOut FAN_OUT = new FanOut() {

		@Override
		public long nodes(String type) {
			return 1_000;
		}

		@Override
		public long of(String type, ShapeField.Relation relation) {
			return 20;
		}

	};

	private Engine() {
	}

	/** The planner of the engine. */
	public static Planner planner(Limits limits) {
		return new Planner(SHAPE, ANALYSES, new CypherWriter(), limits);
	}

	/** The engine, to be asked as a client asks. */
	public static Asking asking(GraphReader reader) {
		return new Asking(source(reader));
	}

	static GraphQL on(GraphReader reader) {
		return source(reader).graphQl();
	}

	/** The schema with all that is made at start. */
	public static GraphQLSchema wholeSchema() {
		return source(new Silent()).schema();
	}

	/** The engine on a cache of plans that the test looks at. */
	static Asking asking(GraphReader reader, PlanCache plans) {
		return new Asking(source(reader, requestPlanner(plans)));
	}

	static RequestPlanner requestPlanner() {
		return requestPlanner(new PlanCache(planner(LIMITS)));
	}

	private static RequestPlanner requestPlanner(PlanCache plans) {
		return new RequestPlanner(plans, LIMITS, new Cost(FAN_OUT), (nodes, refused) -> {
		}, KnownNames.NONE, Duration.ofMinutes(5));
	}

	private static GraphQlSource source(GraphReader reader) {
		return source(reader, requestPlanner());
	}

	private static GraphQlSource source(GraphReader reader, RequestPlanner planner) {
		var source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new FileSystemResource("graphql/schema.graphqls"));
		new ApiConfiguration()
			.graphQl(planner, new DocumentCache(), reader, new Completeness(List.of()), "https://example.org")
			.customize(source);
		return source.build();
	}

}
