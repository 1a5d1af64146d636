package se.uppdragsgrafen.catalogue.dcat;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.Message;

/** Describes how a part of the data can be had: one distribution for each format. */
final class Distributions {

	private final Model model;

	private final String base;

	private final Coverage coverage;

	private final @Nullable FileFigures archive;

	private final Services services;

	Distributions(Model model, String base, Coverage coverage, @Nullable FileFigures archive, Services services) {
		this.model = model;
		this.base = base;
		this.coverage = coverage;
		this.archive = archive;
		this.services = services;
	}

	List<Thing> of(Part part) {
		return List.of(csv(part), jsonLines(part), archive(part), turtle(part), graphql(part));
	}

	/** How the list of documents that are expected can be had. */
	List<Thing> ofCompleteness() {
		Thing csv = distribution(Part.COMPLETENESS, "csv", same("CSV"), "text/csv")
			.say(DCTerms.description, new Message(
					"A row for each document: who is expected to issue it, its genre, its period, whether it is here, and as which documents.",
					"En rad för varje dokument: vem som väntas ge ut det, dess genre, dess period, om det finns, och som vilka dokument."))
			.link(DCAT.accessURL, listOfDocuments())
			.link(DCAT.downloadURL, listOfDocuments());
		return List.of(csv, graphql(Part.COMPLETENESS));
	}

	/** Its address. */
	String listOfDocuments() {
		return export("fullstandighet.csv");
	}

	private Thing csv(Part part) {
		Thing csv = tables(part, "csv", same("CSV"), "text/csv");
		part.tables().forEach((table) -> csv.link(DCTerms.conformsTo, export(table + ".csv-metadata.json")));
		return csv;
	}

	private Thing jsonLines(Part part) {
		return tables(part, "jsonl", same("JSON Lines"), "application/jsonl");
	}

	private Thing turtle(Part part) {
		return tables(part, "ttl", same("RDF (Turtle)"), "text/turtle").link(DCTerms.conformsTo,
				this.base + "/shapes.ttl");
	}

	/** Each table is a file; the one that the part is about is where to begin. */
	private Thing tables(Part part, String ending, Message format, String mediaType) {
		String tables = String.join(", ", part.tables());
		Thing files = distribution(part, ending, format, mediaType)
			.say(DCTerms.description,
					Message.of("One file for each of the tables %s, as %s.",
							"En fil för var och en av tabellerna %s, som %s.", tables, format.english()))
			.link(DCAT.accessURL, export(part.tables().getFirst() + "." + ending));
		part.tables().forEach((table) -> files.link(DCAT.downloadURL, export(table + "." + ending)));
		return files;
	}

	private Thing archive(Part part) {
		String address = export("datapaket.zip");
		Thing archive = distribution(part, "datapaket", new Message("data package", "datapaket"), "application/zip")
			.say(DCTerms.description,
					new Message("All tables of all data sets as one data package: CSV files and their descriptor.",
							"Alla tabeller i alla datamängder som ett datapaket: CSV-filer och deras beskrivning."))
			.link(DCAT.accessURL, address)
			.link(DCAT.downloadURL, address)
			.link(DCTerms.conformsTo, "https://datapackage.org/standard/data-package/");
		if (this.archive != null) {
			archive.value(DCAT.byteSize, String.valueOf(this.archive.bytes()), XSDDatatype.XSDnonNegativeInteger)
				.link(Words.CHECKSUM,
						Thing.of(this.model, archive.iri() + "#summa", Words.CHECKSUM_TYPE)
							.plain(Words.CHECKSUM_VALUE, this.archive.sha1())
							.link(Words.ALGORITHM, new Thing(Words.SHA1)));
		}
		return archive;
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
			.link(DCTerms.language, Words.LANGUAGE)
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
