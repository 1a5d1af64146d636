package se.uppdragsgrafen.catalogue.fullstandighet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;

/** Which documents are expected and here, as CSV. */
@RestController
final class CompletenessDownload {

	private final Completeness completeness;

	private final GraphReader reader;

	private final Editions editions;

	CompletenessDownload(Completeness completeness, GraphReader reader, Editions editions) {
		this.completeness = completeness;
		this.reader = reader;
		this.editions = editions;
	}

	@GetMapping("/export/fullstandighet.csv")
	ResponseEntity<String> csv(@RequestParam(required = false) @Nullable List<String> kommun,
			@RequestParam(required = false) @Nullable Boolean finns) throws IOException {
		List<Map<String, @Nullable Object>> rows = this.editions
			.whole(() -> this.completeness.rows(this.reader, kommun, finns))
			.answer();
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			csv.printRecord(Completeness.COLUMNS);
			for (Map<String, @Nullable Object> row : rows) {
				csv.printRecord(cells(row));
			}
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePublic())
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
			.body(text.toString());
	}

	private static List<Object> cells(Map<String, @Nullable Object> row) {
		List<Object> cells = new ArrayList<>();
		for (String column : Completeness.COLUMNS) {
			Object value = row.get(column);
			cells.add(switch (value) {
				case null -> "";
				case List<?> list -> String.join("|", list.stream().map(String::valueOf).toList());
				default -> value;
			});
		}
		return cells;
	}

}
