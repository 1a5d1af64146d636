package se.uppdragsgrafen.catalogue.dcat;

import java.util.List;

import se.uppdragsgrafen.query.Message;

/**
 * A file that has all tables of all data sets, which each of them names.
 *
 * @param key its name in addresses
 * @param file its name under {@code /export}
 * @param mediaType its format
 * @param called what the format is called
 * @param description what the file is
 * @param standard what it conforms to; begins with a slash where it is of this server
 */
record SharedFile(String key, String file, String mediaType, Message called, Message description, String standard) {

	private static final String SHAPES = "/shapes.ttl";

	/** All of them. */
	static final List<SharedFile> ALL = List.of(
			new SharedFile("datapaket", "datapaket.zip", "application/zip", new Message("data package", "datapaket"),
					new Message("All tables of all data sets as one data package: CSV files and their descriptor.",
							"Alla tabeller i alla datamängder som ett datapaket: CSV-filer och deras beskrivning."),
					"https://datapackage.org/standard/data-package/"),
			new SharedFile("sqlite", "uppdragsgrafen.sqlite", "application/vnd.sqlite3", same("SQLite"),
					new Message("All tables of all data sets as one SQLite database.",
							"Alla tabeller i alla datamängder som en SQLite-databas."),
					"https://www.sqlite.org/fileformat2.html"),
			rdf("ttl", "text/turtle", "RDF (Turtle)"), rdf("nt", "application/n-triples", "RDF (N-Triples)"),
			rdf("jsonld", "application/ld+json", "JSON-LD"),
			new SharedFile("andringar", "andringar.atom", "application/atom+xml", new Message("feed", "flöde"),
					new Message("What was changed, in all data sets, the newest first.",
							"Vad som har ändrats, i alla datamängder, det nyaste först."),
					"https://www.rfc-editor.org/info/rfc4287"));

	private static SharedFile rdf(String ending, String mediaType, String called) {
		return new SharedFile(ending, "allt." + ending, mediaType, same(called),
				new Message("All tables of all data sets as one file of %s.".formatted(called),
						"Alla tabeller i alla datamängder som en fil i %s.".formatted(called)),
				SHAPES);
	}

	private static Message same(String text) {
		return new Message(text, text);
	}

}
