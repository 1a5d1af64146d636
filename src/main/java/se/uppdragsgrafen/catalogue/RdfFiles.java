package se.uppdragsgrafen.catalogue;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

import se.uppdragsgrafen.catalogue.rdf.FactRdf;
import se.uppdragsgrafen.catalogue.rdf.JsonLdStream;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Snapshot;

/** Tables as RDF, a fact going out as it is read. */
final class RdfFiles {

	/** All tables. */
	static final String ALL = "allt";

	private final FactRdf rdf;

	private final String base;

	/**
	 * The RDF files of a server.
	 * @param base what its addresses begin with
	 */
	RdfFiles(String base) {
		this.rdf = new FactRdf(base);
		this.base = base;
	}

	/**
	 * A way to write triples.
	 *
	 * @param ending of a file's name
	 * @param mediaType of the file
	 * @param writer where they go
	 */
	record Format(String ending, String mediaType, Function<OutputStream, StreamRDF> writer) {
	}

	String base() {
		return this.base;
	}

	Format turtle() {
		return new Format("ttl", "text/turtle;charset=UTF-8",
				(out) -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
	}

	Format nTriples() {
		return new Format("nt", "application/n-triples;charset=UTF-8",
				(out) -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8));
	}

	Format jsonLd() {
		return new Format("jsonld", "application/ld+json", (out) -> new JsonLdStream(out, this.rdf.prefixes()));
	}

	/** The files that have all tables, one for each format. */
	Stream<WholeFile> whole() {
		return Stream.of(turtle(), nTriples(), jsonLd())
			.map((format) -> new WholeFile(ALL + "." + format.ending(),
					(snapshot, out) -> write(Vocabulary.types(), format, snapshot, out)));
	}

	void write(List<FactType> types, Format format, Snapshot snapshot, OutputStream out) {
		StreamRDF triples = format.writer().apply(out);
		triples.start();
		this.rdf.prefixes(triples);
		for (FactType type : types) {
			snapshot.each(type.label(), (content) -> this.rdf.write(type, Outgoing.content(content), triples));
		}
		triples.finish();
	}

}
