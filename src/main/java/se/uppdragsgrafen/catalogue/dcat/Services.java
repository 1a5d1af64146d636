package se.uppdragsgrafen.catalogue.dcat;

import java.util.List;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

import se.uppdragsgrafen.query.Message;

/** The doors that the data is served through. */
final class Services {

	private final Thing graphql;

	private final Thing files;

	Services(Model model, String base, Thing agent, Thing contact) {
		this.graphql = service(model, base, "graphql", agent, contact)
			.say(DCTerms.title,
					new Message("GraphQL API for municipal assignments", "GraphQL-API för kommunala uppdrag"))
			.say(DCTerms.description,
					new Message("Ask for what you need, related things and evidence included, in one question.",
							"Fråga efter det du behöver, med det som hör ihop och källorna, i en fråga."))
			.link(DCAT.endpointURL, base + "/graphql")
			.plain(DCTerms.format, "application/json")
			.link(DCTerms.conformsTo, "https://spec.graphql.org/September2025/")
			.link(DCTerms.conformsTo, "https://graphql.github.io/graphql-over-http/draft/")
			.link(FOAF.page, base + "/schema.graphql")
			.link(DCAT.landingPage, base + "/graphiql")
			.say(DCAT.keyword, new Message("GraphQL", "GraphQL"));
		this.files = service(model, base, "filer", agent, contact)
			.say(DCTerms.title, new Message("Files of municipal assignments", "Filer om kommunala uppdrag"))
			.say(DCTerms.description, new Message(
					"Whole tables in several formats, of the present or of an earlier edition, and the log of changes.",
					"Hela tabeller i flera format, av nuet eller av en tidigare utgåva, och loggen över ändringar."))
			.link(DCAT.endpointURL, base + "/export")
			.plain(DCTerms.format, "text/csv")
			.link(DCTerms.conformsTo, "https://spec.openapis.org/oas/v3.1.1.html")
			.link(DCAT.landingPage, base + "/export")
			.say(DCAT.keyword, new Message("bulk download", "nedladdning"));
	}

	private static Thing service(Model model, String base, String name, Thing agent, Thing contact) {
		return Thing.of(model, base + "/id/datatjanst/" + name, DCAT.DataService)
			.link(DCAT.endpointDescription, base + "/openapi.json")
			.link(DCTerms.publisher, agent)
			.link(DCAT.contactPoint, contact)
			.link(DCTerms.license, Words.LICENCE)
			.link(DCTerms.accessRights, Words.PUBLIC)
			.link(DCAT.theme, Words.THEMES + "/GOVE")
			.say(DCAT.keyword, new Message("assignment", "uppdrag"));
	}

	Thing graphql() {
		return this.graphql;
	}

	List<Thing> all() {
		return List.of(this.graphql, this.files);
	}

	/** Says of which data sets they are. */
	void serve(List<Thing> datasets) {
		all().forEach((service) -> datasets.forEach((each) -> service.link(DCAT.servesDataset, each)));
	}

}
