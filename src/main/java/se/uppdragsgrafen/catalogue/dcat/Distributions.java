package se.uppdragsgrafen.catalogue.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/**
 * Describes how a part of the data can be had: one distribution for each format, which is
 * one file, or one page that lists the files, or the API.
 */
final class Distributions {

	private final Model model;

	private final String base;

	private final Coverage coverage;

	private final Map<String, FileFigures> figures;

	private final Services services;

	/**
	 * @param figures what is known of the files that have all, by their names
	 */
	Distributions(Model model, String base, Coverage coverage, Map<String, FileFigures> figures, Services services) {
		this.model = model;
		this.base = base;
		this.coverage = coverage;
		this.figures = figures;
		this.services = services;
	}

	List<Thing> of(Part part) {
		List<Thing> all = new ArrayList<>();
		all.add(csv(part));
		all.add(listed(part, "jsonl", "JSON Lines", "application/jsonl"));
		SharedFile.ALL.forEach((file) -> all.add(shared(part, file)));
		if (part.equals(Part.EKONOMI)) {
			all.add(history(part));
		}
		all.add(graphql(part));
		return all;
	}

	/** How the list of documents that are expected can be had. */
	List<Thing> ofCompleteness() {
		Thing csv = distribution(Part.COMPLETENESS, "csv", same("CSV"), "text/csv")
			.say(DCTerms.description, new Message(
					"A row for each document: who is expected to issue it, its genre, its period, whether it is here, and as which documents.",
					"En rad för varje dokument: vem som väntas ge ut det, dess genre, dess period, om det finns, och som vilka dokument."))
			.link(DCTerms.conformsTo, export("fullstandighet.csv-metadata.json"));
		return List.of(file(csv, "fullstandighet.csv"), graphql(Part.COMPLETENESS));
	}

	/** Its address. */
	String listOfDocuments() {
		return export("fullstandighet.csv");
	}

	private Thing csv(Part part) {
		Thing csv = listed(part, "csv", "CSV", "text/csv");
		part.tables().forEach((table) -> csv.link(DCTerms.conformsTo, export(table + ".csv-metadata.json")));
		return csv;
	}

	/** Each table is a file, and a page lists them. */
	private Thing listed(Part part, String ending, String format, String mediaType) {
		return distribution(part, ending, same(format), mediaType)
			.say(DCTerms.description, Message.of("One file for each of the tables %s, as %s.",
					"En fil för var och en av tabellerna %s, som %s.", String.join(", ", part.tables()), format))
			.link(DCAT.accessURL, this.base + "/export?datamangd=%s&format=%s".formatted(part.key(), ending));
	}

	private Thing shared(Part part, SharedFile file) {
		String standard = file.standard().startsWith("/") ? this.base + file.standard() : file.standard();
		Thing shared = distribution(part, file.key(), file.called(), file.mediaType())
			.say(DCTerms.description, file.description())
			.link(DCTerms.conformsTo, standard);
		figures(shared, this.figures.get(file.file()));
		return file(shared, file.file());
	}

	private void figures(Thing file, @Nullable FileFigures figures) {
		if (figures != null) {
			file.value(DCAT.byteSize, String.valueOf(figures.bytes()), XSDDatatype.XSDnonNegativeInteger)
				.link(Words.CHECKSUM,
						Thing.of(this.model, file.iri() + "#summa", Words.CHECKSUM_TYPE)
							.value(Words.CHECKSUM_VALUE, figures.sha1(), XSDDatatype.XSDhexBinary)
							.link(Words.ALGORITHM, new Thing(Words.SHA1)));
		}
	}

	private Thing history(Part part) {
		Thing history = distribution(part, "openmetrics", same("OpenMetrics"), "application/openmetrics-text")
			.say(DCTerms.description, new Message("The forecasts with their times, for Prometheus.",
					"Prognoserna med sina tider, för Prometheus."));
		return file(history, "prognoser.om");
	}

	private Thing file(Thing distribution, String name) {
		return distribution.link(DCAT.accessURL, export(name)).link(DCAT.downloadURL, export(name));
	}

	private Thing graphql(Part part) {
		return distribution(part, "graphql", same("GraphQL"), "application/json")
			.say(DCTerms.description,
					new Message("Through the GraphQL API, with what each thing is related to.",
							"Genom GraphQL-API:et, med det som varje sak hör ihop med."))
			.link(DCAT.accessURL, this.base + "/graphql")
			.link(DCAT.accessService, this.services.graphql())
			.link(DCTerms.conformsTo, this.base + "/openapi.json");
	}

	private Thing distribution(Part part, String name, Message format, String mediaType) {
		return Thing.of(this.model, this.base + "/id/distribution/" + part.key() + "/" + name, DCAT.Distribution)
			.say(DCTerms.title,
					new Message(part.title().english() + " as " + format.english(),
							part.title().swedish() + " som " + format.swedish()))
			.plain(DCTerms.format, mediaType)
			.link(DCTerms.license, Words.LICENCE)
			.link(DCTerms.language, Words.SWEDISH)
			.link(Words.AVAILABILITY, Words.AVAILABLE)
			.link(Words.STATUS, Words.COMPLETED)
			.value(DCTerms.issued, this.coverage.issued(), XSDDatatype.XSDdate)
			.value(DCTerms.modified, this.coverage.modified(), XSDDatatype.XSDdate);
	}

	private static Message same(String text) {
		return new Message(text, text);
	}

	private String export(String file) {
		return this.base + "/export/" + file;
	}

}
