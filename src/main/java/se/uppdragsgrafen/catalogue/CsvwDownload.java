package se.uppdragsgrafen.catalogue;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.rdf.Terms;
import se.uppdragsgrafen.dataset.CsvMetadata;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.query.Descriptions;

/** What the columns of each CSV file are, as CSV on the Web. */
@RestController
final class CsvwDownload {

	private static final MediaType CSVM = new MediaType("application", "csvm+json");

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final CsvMetadata metadata;

	CsvwDownload(String base, Descriptions descriptions) {
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

	/** How a CSV file says where its description is. */
	static String link(FactType type) {
		return "</export/%s.csv-metadata.json>; rel=\"describedby\"; type=\"%s\"".formatted(type.table(), CSVM);
	}

	@GetMapping("/export/{table}.csv-metadata.json")
	ResponseEntity<String> metadata(@PathVariable String table) {
		return ResponseEntity.ok()
			.contentType(CSVM)
			.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
			.body(this.metadata.of(TableDownload.type(table)));
	}

}
