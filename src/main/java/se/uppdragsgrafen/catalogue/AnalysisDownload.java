package se.uppdragsgrafen.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.Analysis;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.Rows;
import se.uppdragsgrafen.quota.Visit;

/**
 * Analyses as CSV, each at an address of its own, with the arguments that it has in
 * GraphQL; and the documents that it rests on.
 */
@RestController
final class AnalysisDownload {

	private static final MediaType CSV = new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));

	private static final String FIRST = "first";

	private static final String OFFSET = "offset";

	private final Analyses analyses;

	private final AnalysisReader reader;

	private final Editions editions;

	AnalysisDownload(Analyses analyses, AnalysisReader reader, Editions editions) {
		this.analyses = analyses;
		this.reader = reader;
		this.editions = editions;
	}

	@GetMapping("/analys/{namn}.csv")
	ResponseEntity<String> rows(@PathVariable String namn, @RequestParam MultiValueMap<String, String> texts) {
		Analysis analysis = analysis(namn);
		Map<String, @Nullable Object> given = Texts.values(analysis, texts);
		pay(analysis.parameters(given));
		Rows rows = this.editions.whole(() -> this.reader.read(analysis, given)).answer();
		return page("/analys/%s.csv".formatted(namn), analysis, analysis.parameters(given), rows, texts);
	}

	@GetMapping("/analys/{namn}/tackning.csv")
	ResponseEntity<String> coverage(@PathVariable String namn, @RequestParam MultiValueMap<String, String> texts) {
		Analysis analysis = analysis(namn);
		Map<String, @Nullable Object> given = Texts.values(analysis, texts);
		Map<String, @Nullable Object> page = new HashMap<>(given);
		page.keySet().removeIf(name -> !name.equals(FIRST) && !name.equals(OFFSET));
		Analysis coverage = this.analyses.coverage();
		pay(coverage.parameters(page));
		Rows rows = this.editions.whole(() -> this.reader.coverage(coverage, analysis, given, page)).answer();
		return page("/analys/%s/tackning.csv".formatted(namn), coverage, coverage.parameters(page), rows, texts);
	}

	/** As much as in GraphQL: one, and one for each row that there may be. */
	private static void pay(Map<String, @Nullable Object> page) {
		Visit.current().ifPresent(visit -> visit.pay(Visit.LEAST + number(page.get(FIRST))));
	}

	private Analysis analysis(String name) {
		return this.analyses.named(name)
			.orElseThrow(() -> new NothingThere(Message.of("There is no such analysis. There are: %s.",
					"Det finns ingen sådan analys. Det finns: %s.",
					this.analyses.all().stream().map(Analysis::name).collect(Collectors.joining(", ")))));
	}

	private static ResponseEntity<String> page(String path, Analysis shown, Map<String, @Nullable Object> page,
			Rows rows, MultiValueMap<String, String> texts) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(CSV)
			.header("X-Total-Count", String.valueOf(rows.totalCount()));
		long next = number(page.get(OFFSET)) + rows.rows().size();
		if (next < rows.totalCount() && !rows.rows().isEmpty()) {
			answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address(path, texts, next)));
		}
		return answer.body(Csv.of(shown.columns(), rows.rows()));
	}

	private static String address(String path, MultiValueMap<String, String> texts, long offset) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		texts.forEach((name, values) -> values
			.forEach(value -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
		return address.replaceQueryParam(OFFSET, offset).build(true).toUriString();
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

}
