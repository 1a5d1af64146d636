package se.uppdragsgrafen.api.execute;

import java.util.Map;

import graphql.TypeResolutionEnvironment;
import graphql.execution.DataFetcherResult;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.api.schema.Scalars;
import se.uppdragsgrafen.api.schema.ShownDirectives;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.Selection;
import se.uppdragsgrafen.query.Shape;

/**
 * Wires the schema: planned fields to their statement, all others to their parent's map.
 */
final class Wiring implements RuntimeWiringConfigurer {

	private final GraphReader reader;

	private final Completeness completeness;

	private final QuestionFetcher planned;

	Wiring(GraphReader reader, Completeness completeness, String base) {
		this.reader = reader;
		this.completeness = completeness;
		this.planned = new QuestionFetcher(reader, base);
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		KeyFetcher byKey = new KeyFetcher();
		wiring
			.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
				.defaultDataFetcher(DataFetcherFactories.useDataFetcher(byKey))
				.dataFetcher(ShownDirectives.FIELD, new ShownDirectives())
				.build())
			.scalar(Scalars.KRONOR)
			.scalar(Scalars.TIDPUNKT)
			.scalar(Scalars.DATE_TIME)
			.scalar(Scalars.JSON)
			.type(Shape.NODE, type -> type.typeResolver(Wiring::type))
			.type("Query",
					type -> type.defaultDataFetcher(this.planned)
						.dataFetcher("dataset", new DatasetFetcher(this.reader))
						.dataFetcher("analys", Wiring::analyses)
						.dataFetcher(RateLimitFetcher.FIELD, new RateLimitFetcher()))
			.type("Analys", type -> type.defaultDataFetcher(this.planned))
			.type("Dataset",
					type -> type.defaultDataFetcher(Wiring::named)
						.dataFetcher("tackning", this.planned)
						.dataFetcher("utgavor", this.planned)
						.dataFetcher("forvantade", new CompletenessFetcher(this.reader, this.completeness)))
			.type("ForvantatDokument", type -> type.defaultDataFetcher(Wiring::named))
			.type("RateLimit", type -> type.defaultDataFetcher(Wiring::named))
			.type("DatasetAntal", type -> type.defaultDataFetcher(Wiring::named));
	}

	/** An object whose fields are questions of their own. */
	private static DataFetcherResult<Object> analyses(DataFetchingEnvironment field) {
		return DataFetcherResult.newResult().data(Map.of()).localContext(Planned.below(field)).build();
	}

	/** What a named statement answers has the fields' names, not the question's keys. */
	private static @Nullable Object named(DataFetchingEnvironment field) {
		Map<?, ?> source = field.getSource();
		return (source != null) ? source.get(field.getField().getName()) : null;
	}

	private static GraphQLObjectType type(TypeResolutionEnvironment node) {
		Map<?, ?> values = node.getObject();
		return node.getSchema().getObjectType(String.valueOf(values.get(Selection.TYPE)));
	}

}
