package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Snapshot;

/** Each table, and all of them, as RDF: a fact goes out as it is read. */
@RestController
final class RdfDownload {

	private final Snapshots snapshots;

	private final RdfFiles files;

	RdfDownload(Snapshots snapshots, RdfFiles files) {
		this.snapshots = snapshots;
		this.files = files;
	}

	@GetMapping("/export/{table}.ttl")
	void turtle(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, this.files.turtle(), given, request, response);
	}

	@GetMapping("/export/{table}.nt")
	void nTriples(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, this.files.nTriples(), given, request, response);
	}

	@GetMapping("/export/{table}.jsonld")
	void jsonLd(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(table, this.files.jsonLd(), given, request, response);
	}

	private void write(String table, RdfFiles.Format format, MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<FactType> types = table.equals(RdfFiles.ALL) ? Vocabulary.types() : List.of(TableDownload.type(table));
		Snapshot snapshot = this.snapshots.offer(ExportArguments.of(given), format.mediaType(),
				(edition) -> this.files.base(), request, response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(request, response, (out) -> this.files.write(types, format, snapshot, out));
	}

}
