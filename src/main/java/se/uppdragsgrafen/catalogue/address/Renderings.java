package se.uppdragsgrafen.catalogue.address;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

import se.uppdragsgrafen.catalogue.rdf.FactRdf;
import se.uppdragsgrafen.catalogue.rdf.JsonLdStream;

import se.uppdragsgrafen.dataset.TableWriter;

/** The formats that need nothing but the fact. */
final class Renderings {

	private Renderings() {
	}

	/** Its content in the log, which the log's hash is of. */
	static String json(Subject subject) {
		return Objects.requireNonNull(subject.change().innehall());
	}

	/** As RDF in Turtle. */
	static Function<Subject, String> turtle(FactRdf rdf) {
		return (subject) -> written(subject, rdf,
				(out) -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
	}

	/** As RDF in JSON. */
	static Function<Subject, String> jsonLd(FactRdf rdf) {
		return (subject) -> written(subject, rdf, (out) -> new JsonLdStream(out, rdf.prefixes()));
	}

	private static String written(Subject subject, FactRdf rdf, Function<OutputStream, StreamRDF> format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StreamRDF triples = format.apply(out);
		triples.start();
		rdf.prefixes(triples);
		rdf.write(subject.type(), subject.values(), triples);
		triples.finish();
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Its row, with the header of its table. */
	static String csv(Subject subject) {
		StringBuilder text = new StringBuilder();
		try {
			new TableWriter(subject.type(), text, ',').row(subject.row());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
