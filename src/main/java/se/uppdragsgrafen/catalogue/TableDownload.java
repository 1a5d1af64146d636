package se.uppdragsgrafen.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.csv.Header;
import se.uppdragsgrafen.dataset.About;
import se.uppdragsgrafen.dataset.PackageArchive;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.Message;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * Each table whole, of the present or of an edition: as CSV, which is that of a data
 * package, and as JSON Lines. A row goes out as it is read, so that the memory that it
 * takes does not grow with the table.
 */
@RestController
final class TableDownload {

	private static final String NAME = "uppdragsgrafen";

	private static final String TITLE = "Kommunala uppdrag";

	private static final String DESCRIPTION = "Vad kommuner har lovat, vem som ansvarar, vad det kostar och om det blev gjort, varje uppgift med var den står.";

	private final Snapshots snapshots;

	TableDownload(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/export/{table}.csv")
	void csv(@PathVariable String table, @RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		FactType type = type(table);
		ExportArguments arguments = ExportArguments.ofCsv(given);
		CsvwDownload.link(response, "/export/" + type.table());
		Snapshot snapshot = this.snapshots.offer(arguments, type.label(), CsvTable.MEDIA_TYPE, request, response);
		if (snapshot == null) {
			return;
		}
		CsvTable.write(request, response, Header.of(type), arguments.form(), snapshot, (rows) -> snapshot
			.each(type.label(), Outgoing.each((content) -> rows.row(Outgoing.values(type, content)))));
	}

	@GetMapping("/export/{table}.jsonl")
	void jsonLines(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		FactType type = type(table);
		ExportArguments arguments = ExportArguments.ofTable(given);
		Snapshot snapshot = this.snapshots.offer(arguments, type.label(), "application/jsonl;charset=UTF-8", request,
				response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(request, response, (out) -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			snapshot.each(type.label(), Outgoing.each((content) -> writer.append(content).append('\n')));
			writer.flush();
		});
	}

	/** The whole as a data package. */
	@GetMapping("/export/datapaket.zip")
	void archive(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		Snapshot snapshot = this.snapshots.offer(ExportArguments.of(given), "application/zip", request, response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(request, response, (out) -> archive(snapshot, out));
	}

	/** Writes that package. */
	static void archive(Snapshot snapshot, OutputStream out) throws IOException {
		PackageArchive archive = new PackageArchive(out,
				new About(NAME, TITLE, DESCRIPTION, snapshot.utgava() + ".0.0", snapshot.tid()));
		for (FactType type : Vocabulary.types()) {
			snapshot.each(type.label(), Outgoing.each((content) -> archive.row(type, Outgoing.values(type, content))));
		}
		archive.end();
	}

	static FactType type(String table) {
		return Vocabulary.table(table)
			.orElseThrow(() -> new NothingThere(
					Message.of("There is no such table. There are: %s.", "Det finns ingen sådan tabell. Det finns: %s.",
							Vocabulary.types().stream().map(FactType::table).collect(Collectors.joining(", ")))));
	}

}
