package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RenderingResponse;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.api.ApiException;
import se.uppdragsgrafen.api.ErrorCode;
import se.uppdragsgrafen.api.Faults;
import se.uppdragsgrafen.api.schema.SchemaText;
import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.NamedCache;
import se.uppdragsgrafen.quota.Visits;

/** Puts the doors together. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration {

	/** Bytes of a body: more than any question needs. */
	public static final int BODY_MOST = 500_000;

	@Bean
	WebGraphQlHandler webGraphQlHandler(ExecutionGraphQlService graphQl,
			ObjectProvider<WebGraphQlInterceptor> interceptors) {
		return WebGraphQlHandler.builder(graphQl).interceptors(interceptors.orderedStream().toList()).build();
	}

	@Bean
	Tags tags(GraphQlSource source, ObjectProvider<BuildProperties> build,
			@Value("${uppdragsgrafen.base}") String base) {
		return new Tags(SchemaText.of(source.schema()),
				build.stream().map(BuildProperties::getVersion).findFirst().orElse(""), base);
	}

	@Bean
	Answers answers(@Value("${uppdragsgrafen.answers}") DataSize most) {
		return new Answers(most);
	}

	@Bean
	NamedCache keptAnswers(Answers answers) {
		return new NamedCache("answers", answers.kept());
	}

	@Bean
	Execution execution(WebGraphQlHandler graphQl, Editions editions, JsonMapper json) {
		return new Execution(graphQl, editions, json);
	}

	@Bean
	GraphQuestions ownQuestions(Execution execution, Answers answers) {
		return new OwnQuestions(execution, answers);
	}

	@Bean
	RouterFunction<ServerResponse> doors(Execution execution, GraphQlSource source, Answers answers, Tags tags,
			JsonMapper json, ResourcePatternResolver files, @Value("${uppdragsgrafen.documents}") String[] documents,
			@Value("${uppdragsgrafen.limits.body-time}") Duration bodyTime) throws IOException {
		RequestReader reader = new RequestReader(Body.within(BODY_MOST, bodyTime), json);
		GraphqlDoor questions = new GraphqlDoor(execution, reader, PersistedDocuments.read(files, documents), answers,
				tags);
		return RouterFunctions.route()
			.route(RequestPredicates.path(GraphqlDoor.PATH).and(Looking::on),
					(request) -> RenderingResponse.create("forward:/graphiql").build())
			.route(RequestPredicates.path(GraphqlDoor.PATH), questions::answer)
			.route(RequestPredicates.path(SchemaDoor.PATH), new SchemaDoor(source.schema())::answer)
			.onError((thrown) -> Faults.of(thrown).isPresent(),
					(thrown, request) -> refused(Faults.of(thrown).orElseThrow(), request))
			.build();
	}

	private static ServerResponse refused(ApiException refusal, ServerRequest request) {
		return ServerResponse.status(refusal.code().status()).headers(headers -> {
			Refusals.headers(refusal.code(), headers);
			if (refusal.code() == ErrorCode.METHOD_NOT_ALLOWED) {
				headers.set(HttpHeaders.ALLOW, allowed(request));
			}
		}).contentType(AnswerType.JSON.mediaType()).body(Refusals.body(refusal, request.servletRequest()));
	}

	private static String allowed(ServerRequest request) {
		return request.path().equals(SchemaDoor.PATH) ? SchemaDoor.ALLOWED
				: GraphqlDoor.allowed(request.method().name());
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> safeHeaders() {
		return (factory) -> factory.addEngineValves(new SafeHeaders());
	}

	@Bean
	FilterRegistrationBean<OnePolicy> onePolicy() {
		return first(new OnePolicy(), 0);
	}

	@Bean
	FilterRegistrationBean<OpenToAll> openToAll() {
		return first(new OpenToAll(), 0);
	}

	/**
	 * After Spring Boot's filter at place 1, which begins a trace where traces are kept.
	 */
	@Bean
	FilterRegistrationBean<Trace> trace() {
		return first(new Trace(), 2);
	}

	private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place) {
		FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
		return registration;
	}

	@Bean
	FilterRegistrationBean<Doorkeeper> doorkeeper(Visits visits,
			@Value("${uppdragsgrafen.limits.client.trusted-proxies}") String[] proxies) {
		return first(new Doorkeeper(visits, Proxies.in(proxies)), 2);
	}

	/**
	 * Takes the place of what Spring Boot adds for the same setting: the last one counts.
	 */
	@Bean
	@ConditionalOnBooleanProperty("server.http2.enabled")
	TomcatConnectorCustomizer clearTextHttp2() {
		return (connector) -> connector.addUpgradeProtocol(new ClearTextHttp2());
	}

	@Bean
	ErrorDoor errorDoor(FactPages pages) {
		return new ErrorDoor(pages);
	}

}
