package se.uppdragsgrafen.page;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import se.uppdragsgrafen.catalogue.address.FactPages;
import se.uppdragsgrafen.catalogue.sitemap.PagePaths;
import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.QuestionRefused;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration {

	/** Where it is that day that agreements hold. */
	private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

	@Bean
	GraphiqlPage graphiqlPage(ResourcePatternResolver files) throws IOException {
		return new GraphiqlPage(Examples.read(files));
	}

	@Bean
	OpenApiPage openApiPage() {
		return new OpenApiPage();
	}

	@Bean
	Templates templates() {
		return new Templates();
	}

	/**
	 * Questions come late, since all that advises controllers, such as who shows that an
	 * id is none, is put together before the GraphQL engine.
	 */
	@Bean
	FactPages factPages(Templates templates, @Lazy GraphQuestions questions) throws IOException {
		return new Pages(templates, new Relations(questions),
				new Surroundings(questions, Documents.in("fragor"), templates, views()));
	}

	@Bean
	RouterFunction<ServerResponse> views(GraphQuestions questions, Templates templates,
			@Value("${uppdragsgrafen.base}") String base,
			@Value("${uppdragsgrafen.katalog.kontakt.epost}") String contact) throws IOException {
		ViewDoor door = new ViewDoor(questions, Documents.in("fragor"),
				new Stories(questions, Documents.in("berattelser")), templates, base, contact);
		Views views = views();
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (View each : views.all()) {
			// What is initial may hang on the day.
			routes.route(at(each.path()), (request) -> door.page(views.named(each.name()).orElseThrow(), request));
			if (Pictures.has(each)) {
				routes.route(at(each.path() + ".svg"),
						(request) -> door.picture(views.named(each.name()).orElseThrow(), request));
			}
		}
		routes.route(at(Views.feed().path()), (request) -> door.feed(Views.feed(), request));
		routes.route(at("/sok/forslag"), (request) -> door.suggestions(views.named("sok").orElseThrow(), request));
		return routes.onError(BadFilter.class, door::refused).onError(QuestionRefused.class, door::refused).build();
	}

	@Bean
	PagePaths pagePaths() {
		List<View> all = views().all();
		return new PagePaths(all.stream().map(View::path).toList(),
				all.stream().filter((each) -> each.required().isEmpty()).map(View::path).toList(),
				all.stream().filter(Pictures::has).map((each) -> each.path() + ".svg").toList());
	}

	private static Views views() {
		return new Views(Clock.system(SWEDEN));
	}

	private static RequestPredicate at(String path) {
		return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
	}

}
