package se.uppdragsgrafen.catalogue.rdf;

import java.io.OutputStream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** How a description is written, the one that is meant where nothing is said first. */
public enum Syntax {

	/** What the open data portal reads. */
	RDF_XML("application/rdf+xml"),

	/** What people read. */
	TURTLE("text/turtle"),

	/** What programs read that know JSON. */
	JSON_LD("application/ld+json");

	private final String mediaType;

	Syntax(String mediaType) {
		this.mediaType = mediaType;
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** Writes all of it. */
	public void write(Model model, OutputStream to) {
		RDFWriter.source(model).format(format()).output(to);
	}

	private RDFFormat format() {
		return switch (this) {
			case RDF_XML -> RDFFormat.RDFXML_PLAIN;
			case TURTLE -> RDFFormat.TURTLE_PRETTY;
			case JSON_LD -> RDFFormat.JSONLD_PRETTY;
		};
	}

}
