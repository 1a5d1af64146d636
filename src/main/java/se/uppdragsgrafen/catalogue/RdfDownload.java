package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.rdf.FactRdf;
import se.uppdragsgrafen.catalogue.rdf.JsonLdStream;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Snapshot;

/** Each table, and all of them, as RDF: a fact goes out as it is read. */
@RestController
final class RdfDownload {

	/** All tables. */
	private static final String ALL = "allt";

	private final Snapshots snapshots;

	private final FactRdf rdf;

	private final String base;

	RdfDownload(Snapshots snapshots, String base) {
		this.snapshots = snapshots;
		this.rdf = new FactRdf(base);
		this.base = base;
	}

	@GetMapping("/export/{table}.ttl")
	void turtle(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, "text/turtle;charset=UTF-8",
				(out) -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), given, request, response);
	}

	@GetMapping("/export/{table}.nt")
	void nTriples(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, "application/n-triples;charset=UTF-8",
				(out) -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8), given, request, response);
	}

	@GetMapping("/export/{table}.jsonld")
	void jsonLd(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, "application/ld+json", (out) -> new JsonLdStream(out, this.rdf.prefixes()), given, request,
				response);
	}

	/** Where triples go in one format. */
	@FunctionalInterface
	private interface Format {

		StreamRDF to(OutputStream out);

	}

	private void write(String table, String mediaType, Format format, MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<FactType> types = table.equals(ALL) ? Vocabulary.types() : List.of(TableDownload.type(table));
		Snapshot snapshot = this.snapshots.offer(ExportArguments.of(given), mediaType, (edition) -> this.base, request,
				response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(response, (out) -> {
			StreamRDF triples = format.to(out);
			triples.start();
			this.rdf.prefixes(triples);
			for (FactType type : types) {
				snapshot.each(type.label(), (content) -> this.rdf.write(type, Outgoing.content(content), triples));
			}
			triples.finish();
		});
	}

}
