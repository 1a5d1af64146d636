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

import se.uppdragsgrafen.dataset.PackageArchive;
import se.uppdragsgrafen.dataset.TableWriter;
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

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Snapshots snapshots;

	TableDownload(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/export/{table}.csv")
	void csv(@PathVariable String table, @RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		FactType type = type(table);
		ExportArguments arguments = ExportArguments.ofCsv(given);
		Snapshot snapshot = this.snapshots.offer(arguments, "text/csv;charset=UTF-8;header=present", request, response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(response, (out) -> {
			Writer writer = writer(out);
			if (arguments.bom()) {
				writer.append(BYTE_ORDER_MARK);
			}
			TableWriter rows = new TableWriter(type, writer, arguments.separator());
			snapshot.each(type.label(), Outgoing.each((content) -> rows.row(Outgoing.values(type, content))));
			writer.flush();
		});
	}

	@GetMapping("/export/{table}.jsonl")
	void jsonLines(@PathVariable String table, @RequestParam MultiValueMap<String, String> given,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		FactType type = type(table);
		ExportArguments arguments = ExportArguments.of(given);
		Snapshot snapshot = this.snapshots.offer(arguments, "application/jsonl;charset=UTF-8", request, response);
		if (snapshot == null) {
			return;
		}
		Outgoing.write(response, (out) -> {
			Writer writer = writer(out);
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
		Outgoing.write(response, (out) -> {
			PackageArchive archive = new PackageArchive(out, NAME, TITLE);
			for (FactType type : Vocabulary.types()) {
				snapshot.each(type.label(),
						Outgoing.each((content) -> archive.row(type, Outgoing.values(type, content))));
			}
			archive.end();
		});
	}

	private static Writer writer(OutputStream out) {
		return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	private static FactType type(String table) {
		return Vocabulary.table(table)
			.orElseThrow(() -> new NothingThere(
					Message.of("There is no such table. There are: %s.", "Det finns ingen sådan tabell. Det finns: %s.",
							Vocabulary.types().stream().map(FactType::table).collect(Collectors.joining(", ")))));
	}

}
