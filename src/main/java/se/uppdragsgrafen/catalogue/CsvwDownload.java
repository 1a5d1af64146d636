package se.uppdragsgrafen.catalogue;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.csv.AnalysisTable;
import se.uppdragsgrafen.catalogue.csv.Layout;
import se.uppdragsgrafen.catalogue.csv.LayoutMetadata;
import se.uppdragsgrafen.catalogue.rdf.Terms;
import se.uppdragsgrafen.dataset.CsvMetadata;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.query.Descriptions;
import se.uppdragsgrafen.query.analys.Analyses;

/** What the columns of each CSV file are, as CSV on the Web. */
@RestController
final class CsvwDownload {

	private static final MediaType CSVM = new MediaType("application", "csvm+json");

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final String base;

	private final Analyses analyses;

	private final CsvMetadata metadata;

	CsvwDownload(String base, Descriptions descriptions, Analyses analyses) {
		this.base = base;
		this.analyses = analyses;
		Terms terms = new Terms(base);
		this.metadata = new CsvMetadata(base, new CsvMetadata.Words() {

			@Override
			public String of(FactType type) {
				return descriptions.of(type.label()).swedish();
			}

			@Override
			public String of(FactType type, Column column) {
				return descriptions.of(type.label() + "." + column.name()).swedish();
			}

			@Override
			public String term(FactType type, Column column) {
				return terms.property(type, column);
			}

		});
	}

	/** Says of a CSV file where its description is. */
	static void link(HttpServletResponse response, String path) {
		response.addHeader(HttpHeaders.LINK,
				"<%s.csv-metadata.json>; rel=\"describedby\"; type=\"%s\"".formatted(path, CSVM));
	}

	@GetMapping("/export/{table}.csv-metadata.json")
	ResponseEntity<String> metadata(@PathVariable String table) {
		return answer(this.metadata.of(TableDownload.type(table)));
	}

	@GetMapping("/export/noder.csv-metadata.json")
	ResponseEntity<String> nodes() {
		return answer(NetworkDownload.NODES);
	}

	@GetMapping("/export/kanter.csv-metadata.json")
	ResponseEntity<String> edges() {
		return answer(NetworkDownload.EDGES);
	}

	@GetMapping("/export/fullstandighet.csv-metadata.json")
	ResponseEntity<String> completeness() {
		return answer(CompletenessDownload.LAYOUT);
	}

	@GetMapping("/analys/{namn}.csv-metadata.json")
	ResponseEntity<String> analysis(@PathVariable String namn) {
		return answer(AnalysisTable.layout("/analys/" + namn, Texts.named(this.analyses, namn)));
	}

	@GetMapping("/analys/{namn}/tackning.csv-metadata.json")
	ResponseEntity<String> coverage(@PathVariable String namn) {
		Texts.named(this.analyses, namn);
		return answer(AnalysisTable.layout("/analys/%s/tackning".formatted(namn), this.analyses.coverage()));
	}

	private ResponseEntity<String> answer(Layout layout) {
		return answer(LayoutMetadata.of(layout, this.base));
	}

	private static ResponseEntity<String> answer(String body) {
		return ResponseEntity.ok().contentType(CSVM).cacheControl(CacheControl.maxAge(FRESH).cachePublic()).body(body);
	}

}
