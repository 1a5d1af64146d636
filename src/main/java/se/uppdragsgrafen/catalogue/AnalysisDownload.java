package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import se.uppdragsgrafen.catalogue.csv.AnalysisTable;
import se.uppdragsgrafen.catalogue.csv.CsvForm;
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

	private static final String FIRST = "first";

	private static final String OFFSET = "offset";

	private final Analyses analyses;

	private final AnalysisReader reader;

	private final Snapshots snapshots;

	AnalysisDownload(Analyses analyses, AnalysisReader reader, Snapshots snapshots) {
		this.analyses = analyses;
		this.reader = reader;
		this.snapshots = snapshots;
	}

	@GetMapping("/analys/{namn}.csv")
	void rows(@PathVariable String namn, @RequestParam MultiValueMap<String, String> texts, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Analysis analysis = Texts.named(this.analyses, namn);
		Map<String, @Nullable Object> given = Texts.values(analysis, texts);
		Page page = new Page("/analys/" + namn, analysis, analysis.parameters(given), texts);
		write(page, () -> this.reader.read(analysis, given), request, response);
	}

	@GetMapping("/analys/{namn}/tackning.csv")
	void coverage(@PathVariable String namn, @RequestParam MultiValueMap<String, String> texts,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Analysis analysis = Texts.named(this.analyses, namn);
		Map<String, @Nullable Object> given = Texts.values(analysis, texts);
		Map<String, @Nullable Object> pages = new HashMap<>(given);
		pages.keySet().removeIf((name) -> !name.equals(FIRST) && !name.equals(OFFSET));
		Analysis coverage = this.analyses.coverage();
		Page page = new Page("/analys/%s/tackning".formatted(namn), coverage, coverage.parameters(pages), texts);
		write(page, () -> this.reader.coverage(coverage, analysis, given, pages), request, response);
	}

	/**
	 * A page of a list.
	 *
	 * @param path where it is, without its ending
	 * @param list what its rows have
	 * @param parameters with its bounds
	 * @param texts the arguments of its address
	 */
	private record Page(String path, Analysis list, Map<String, @Nullable Object> parameters,
			MultiValueMap<String, String> texts) {
	}

	private void write(Page page, Supplier<Rows> reading, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		CsvForm form = CsvForm.of(page.texts);
		pay(page.parameters);
		CsvwDownload.link(response, page.path);
		Snapshots.Present<Rows> present = this.snapshots.offerPresent(reading, CsvTable.MEDIA_TYPE,
				page.parameters.toString(), request, response);
		if (present == null) {
			return;
		}
		Rows rows = present.answer();
		response.setHeader("X-Total-Count", String.valueOf(rows.totalCount()));
		long next = number(page.parameters.get(OFFSET)) + rows.rows().size();
		if (next < rows.totalCount() && !rows.rows().isEmpty()) {
			response.addHeader(HttpHeaders.LINK,
					"<%s>; rel=\"next\"".formatted(address(page.path + ".csv", page.texts, next)));
		}
		CsvTable.write(request, response, AnalysisTable.layout(page.path, page.list).header(), form, present.snapshot(),
				(table) -> {
					for (Map<String, @Nullable Object> row : rows.rows()) {
						table.row(AnalysisTable.row(page.list.columns(), row));
					}
				});
	}

	/** As much as in GraphQL: one, and one for each row that there may be. */
	private static void pay(Map<String, @Nullable Object> page) {
		Visit.current().ifPresent((visit) -> visit.pay(Visit.LEAST + number(page.get(FIRST))));
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
