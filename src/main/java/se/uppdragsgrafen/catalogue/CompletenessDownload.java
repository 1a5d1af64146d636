package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.csv.CsvForm;
import se.uppdragsgrafen.catalogue.csv.Layout;
import se.uppdragsgrafen.catalogue.csv.Layout.Field;
import se.uppdragsgrafen.catalogue.fullstandighet.Completeness;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.quota.Visit;

/** The documents that are expected, with whether each is loaded, as CSV. */
@RestController
final class CompletenessDownload {

	static final Layout LAYOUT = new Layout("/export/fullstandighet", "Vilka dokument som väntas, och vilka som finns.",
			List.of(Field.text("kommunkod", "Kommunens kod."),
					Field.text("kommunnamn", "Kommunens namn; tomt om inget av den är inläst."),
					Field.reference("namnd", false, "Nämnden; tom för kommunens eget dokument."),
					Field.text("dokumenttyp", "Genren, som i GraphQL."), Field.text("period", "Perioden."),
					new Field("finns", "boolean", false, false, "Om dokumentet är inläst."),
					Field.reference("dokument", true, "Dokumenten som det är inläst som.")));

	private static final String KOMMUN = "kommun";

	private static final String HERE = "finns";

	private static final Set<String> ARGUMENTS = Stream.concat(Stream.of(KOMMUN, HERE), CsvForm.OPTIONS.stream())
		.collect(Collectors.toSet());

	private final Completeness completeness;

	private final GraphReader reader;

	private final Snapshots snapshots;

	CompletenessDownload(Completeness completeness, GraphReader reader, Snapshots snapshots) {
		this.completeness = completeness;
		this.reader = reader;
		this.snapshots = snapshots;
	}

	@GetMapping("/export/fullstandighet.csv")
	void csv(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportArguments.check(given, ARGUMENTS);
		List<String> kommuner = kommuner(given);
		Boolean here = here(given.getFirst(HERE));
		CsvForm form = CsvForm.of(given);
		CsvwDownload.link(response, LAYOUT.path());
		Snapshots.Present<List<Map<String, @Nullable Object>>> present = this.snapshots.offerPresent(
				() -> this.completeness.rows(this.reader, kommuner, here), CsvTable.MEDIA_TYPE,
				this.completeness.toString(), request, response);
		if (present == null) {
			return;
		}
		Visit.current().ifPresent((visit) -> visit.pay(Snapshots.COST));
		CsvTable.write(request, response, LAYOUT.header(), form, present.snapshot(), (table) -> {
			for (Map<String, @Nullable Object> row : present.answer()) {
				table.row(LAYOUT.header().columns().stream().<@Nullable Object>map(row::get).toList());
			}
		});
	}

	private static @Nullable List<String> kommuner(MultiValueMap<String, String> given) {
		List<String> kommuner = given.get(KOMMUN);
		if (kommuner != null && !kommuner.stream().allMatch((each) -> each.matches("\\d{4}"))) {
			throw new BadArgument("'kommun' must be a code, such as 2380.", "'kommun' måste vara en kod, som 2380.");
		}
		return kommuner;
	}

	private static @Nullable Boolean here(@Nullable String text) {
		if (text != null && !Set.of("true", "false").contains(text)) {
			throw new BadArgument("'finns' must be true or false.", "'finns' måste vara true eller false.");
		}
		return (text != null) ? Boolean.valueOf(text) : null;
	}

}
