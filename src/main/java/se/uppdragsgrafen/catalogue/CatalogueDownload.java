package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.dcat.Coverage;
import se.uppdragsgrafen.catalogue.dcat.Dcat;
import se.uppdragsgrafen.catalogue.dcat.FileFigures;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.catalogue.rdf.Syntax;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * The catalogue that the open data portal harvests. Whatever it accepts, it gets
 * something: RDF/XML where it accepts none of what there is.
 */
@RestController
final class CatalogueDownload {

	private final Snapshots snapshots;

	private final GraphReader reader;

	private final Completeness completeness;

	private final Dcat dcat;

	private final Figures figures;

	CatalogueDownload(Snapshots snapshots, GraphReader reader, Completeness completeness, Dcat dcat, Figures figures) {
		this.snapshots = snapshots;
		this.reader = reader;
		this.completeness = completeness;
		this.dcat = dcat;
		this.figures = figures;
	}

	@GetMapping("/datasets/dcat")
	void catalogue(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Syntax syntax = syntax(request.getHeader(HttpHeaders.ACCEPT));
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		AtomicReference<Map<String, FileFigures>> figures = new AtomicReference<>(Map.of());
		Snapshot snapshot = this.snapshots.offer(ExportArguments.PRESENT, syntax.mediaType(), (edition) -> {
			figures.set(this.figures.of(edition));
			return "%s %s %s %s".formatted(syntax, this.dcat, this.completeness, figures.get().isEmpty());
		}, request, response);
		if (snapshot == null) {
			return;
		}
		Coverage coverage = Coverage.read(this.reader, this.completeness, snapshot.utgava());
		Model model = this.dcat.describe(coverage, figures.get());
		Outgoing.write(request, response, (out) -> syntax.write(model, out));
	}

	/** What the catalogue names is described in it. */
	@GetMapping({ "/id/katalog", "/id/kontakt", "/id/datamangd/{part}", "/id/datatjanst/{name}",
			"/id/distribution/{part}/{format}" })
	ResponseEntity<Void> described() {
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/datasets/dcat")).build();
	}

	private static Syntax syntax(@Nullable String accept) {
		return accepted(accept).stream()
			.filter((type) -> type.getQualityValue() > 0)
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.flatMap((type) -> List.of(Syntax.values()).stream().filter((each) -> includes(type, each)))
			.findFirst()
			.orElse(Syntax.RDF_XML);
	}

	private static boolean includes(MediaType accepted, Syntax syntax) {
		return accepted.includes(MediaType.parseMediaType(syntax.mediaType()));
	}

	private static List<MediaType> accepted(@Nullable String accept) {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
