package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;

import se.uppdragsgrafen.api.SchemaRead;
import se.uppdragsgrafen.catalogue.CatalogueConfiguration;
import se.uppdragsgrafen.catalogue.Filter;
import se.uppdragsgrafen.catalogue.address.AddressConfiguration;
import se.uppdragsgrafen.catalogue.openapi.KnownCodes;
import se.uppdragsgrafen.catalogue.openapi.OpenApiConfiguration;
import se.uppdragsgrafen.page.PageConfiguration;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphQuestions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.AnalysisReader;

/**
 * The doors of the catalogue and the pages, put together as in the server but with no
 * server and no database: what the graph answers is given.
 */
public final class GivenDoors {

	private final MockMvc doors;

	private GivenDoors(GenericWebApplicationContext context) {
		this.doors = MockMvcBuilders.webAppContextSetup(context).build();
	}

	/** Those of a graph, whose pages get these answers. */
	public static GivenDoors of(GraphReader graph, GraphQuestions questions) {
		GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
		settings(context);
		context.registerBean(GraphReader.class, () -> graph);
		context.registerBean(GraphQuestions.class, () -> questions);
		context.registerBean(Editions.class, () -> new Editions(graph));
		context.registerBean(AnalysisReader.class, () -> new AnalysisReader(graph, KnownNames.NONE));
		context.registerBean(Filter.class, () -> GivenDoors::unfiltered);
		context.registerBean(Analyses.class, SchemaRead::analyses);
		context.registerBean(Descriptions.class, SchemaRead::descriptions);
		context.registerBean(KnownCodes.class, SchemaRead::codes);
		new AnnotatedBeanDefinitionReader(context).register(PropertyPlaceholderAutoConfiguration.class,
				JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
				WebMvcAutoConfiguration.class, CatalogueConfiguration.class, AddressConfiguration.class,
				OpenApiConfiguration.class, PageConfiguration.class);
		context.refresh();
		return new GivenDoors(context);
	}

	/** Those of a graph, without pages that ask. */
	public static GivenDoors of(GraphReader graph) {
		return of(graph, (document, variables, language) -> {
			throw new AssertionError("No answer is given to " + document);
		});
	}

	private static void settings(GenericWebApplicationContext context) {
		try {
			new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"))
				.forEach(context.getEnvironment().getPropertySources()::addLast);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> unfiltered(String typ, String where) {
		throw new AssertionError("Which %s pass %s is for the graph to say".formatted(typ, where));
	}

	/** What is at an address, for one who sends those headers, each after its name. */
	public Reply get(String address, String... headers) {
		return send(HttpMethod.GET, address, headers);
	}

	/** What is said there to who asks in that way. */
	public Reply send(HttpMethod method, String address, String... headers) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, URI.create(address));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return new Reply(this.doors.perform(request).andReturn().getResponse());
		}
		catch (Exception ex) {
			throw new AssertionError(address, ex);
		}
	}

}
