package se.uppdragsgrafen.api.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.observation.DataFetcherObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationConvention;

import se.uppdragsgrafen.api.schema.SchemaShape;
import se.uppdragsgrafen.api.schema.SchemaDescriptions;
import se.uppdragsgrafen.api.schema.SchemaAnalyses;
import se.uppdragsgrafen.api.schema.ClientSchema;
import se.uppdragsgrafen.api.schema.ConnectionTypes;
import se.uppdragsgrafen.api.planner.Planner;
import se.uppdragsgrafen.api.planner.PlanCache;
import se.uppdragsgrafen.api.planner.Limits;
import se.uppdragsgrafen.api.ExceptionResolver;
import se.uppdragsgrafen.api.ErrorInterceptor;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.catalogue.Filter;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.catalogue.openapi.KnownCodes;
import se.uppdragsgrafen.query.Cost;
import se.uppdragsgrafen.query.CostMeter;
import se.uppdragsgrafen.query.CypherWriter;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.FanOut;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.LoadedNames;
import se.uppdragsgrafen.query.NamedCache;
import se.uppdragsgrafen.query.Shape;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.AnalysisReader;

/** Puts GraphQL together. */
@Configuration(proxyBeanMethods = false)
public class ApiConfiguration {

	@Bean
	Shape shape(@Value("classpath:graphql/schema.graphqls") Resource schema) throws IOException {
		return SchemaShape.read(parsed(schema));
	}

	@Bean
	Analyses analyses(@Value("classpath:graphql/schema.graphqls") Resource schema) throws IOException {
		return SchemaAnalyses.read(parsed(schema));
	}

	@Bean
	Descriptions descriptions(@Value("classpath:graphql/schema.graphqls") Resource schema) throws IOException {
		return SchemaDescriptions.read(parsed(schema));
	}

	private static TypeDefinitionRegistry parsed(Resource schema) throws IOException {
		try (InputStream file = schema.getInputStream();
				Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			return new SchemaParser().parse(text);
		}
	}

	@Bean
	AnalysisReader analysisReader(GraphReader reader, KnownNames names) {
		return new AnalysisReader(reader, names);
	}

	@Bean
	KnownNames knownNames(GraphReader reader, Editions editions) {
		return new LoadedNames(reader, editions);
	}

	@Bean
	Limits limits(@Value("${uppdragsgrafen.limits.fields}") int fields,
			@Value("${uppdragsgrafen.limits.fields-in-all}") int fieldsInAll,
			@Value("${uppdragsgrafen.limits.relations}") int relations,
			@Value("${uppdragsgrafen.limits.depth}") int depth, @Value("${uppdragsgrafen.limits.cost}") long cost) {
		return new Limits(fields, fieldsInAll, relations, depth, cost);
	}

	@Bean
	PlanCache planCache(Shape shape, Analyses analyses, Limits limits) {
		return new PlanCache(new Planner(shape, analyses, new CypherWriter(), limits));
	}

	@Bean
	NamedCache plans(PlanCache plans) {
		return new NamedCache("plans", plans.cache());
	}

	@Bean
	DocumentCache documentCache() {
		return new DocumentCache();
	}

	@Bean
	NamedCache documents(DocumentCache documents) {
		return new NamedCache("documents", documents.cache());
	}

	@Bean
	RequestPlanner requestPlanner(PlanCache plans, Limits limits, FanOut fanOut, CostMeter meter, KnownNames names,
			@Value("${uppdragsgrafen.operation-timeout}") Duration time) {
		return new RequestPlanner(plans, limits, new Cost(fanOut), meter, names, time);
	}

	@Bean
	GraphQlSourceBuilderCustomizer graphQl(RequestPlanner planner, DocumentCache documents, GraphReader reader,
			Completeness completeness, @Value("${uppdragsgrafen.base}") String base) {
		List<DataFetcherExceptionResolver> failures = List.of(new ExceptionResolver());
		return source -> source.configureTypeDefinitions(new ClientSchema())
			.configureTypeDefinitions(new ConnectionTypes())
			.configureRuntimeWiring(new Wiring(reader, completeness, base))
			.exceptionResolvers(failures)
			.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents)
				.queryExecutionStrategy(
						new PlannedExecution(planner, DataFetcherExceptionResolver.createExceptionHandler(failures))));
	}

	@Bean
	Filter filter(GraphQlSource source, Shape shape, GraphReader reader, KnownNames names) {
		return new WhereFilter(source.schema(), shape, reader, names);
	}

	@Bean
	KnownCodes knownCodes() {
		return new KnownCodes(Arrays.stream(ErrorCode.values()).map(ErrorCode::name).toList());
	}

	@Bean
	ErrorInterceptor errorInterceptor(GraphQlSource source) {
		return new ErrorInterceptor(source.schema());
	}

	@Bean
	OperationNames operationNames(ResourcePatternResolver files,
			@Value("${uppdragsgrafen.documents}") String[] documents) throws IOException {
		return OperationNames.read(files, documents);
	}

	@Bean
	ExecutionRequestObservationConvention requestObservation(OperationNames names) {
		return new RequestObservation(names);
	}

	@Bean
	DataFetcherObservationConvention rootFieldObservation() {
		return new RootFieldObservation();
	}

	@Bean
	QuestionLog questionLog(OperationNames names) {
		return new QuestionLog(names);
	}

}
