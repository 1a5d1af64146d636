package se.uppdragsgrafen.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.uppdragsgrafen.catalogue.csv.Layout;
import se.uppdragsgrafen.catalogue.csv.Layout.Field;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Relation;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.query.andringar.Snapshot;

/**
 * The whole graph as a table of nodes and a table of edges, with the headers that Gephi
 * knows; Flourish takes any. Edges are directed as in the graph.
 */
@RestController
final class NetworkDownload {

	static final Layout NODES = new Layout("/export/noder", "Alla fakta som noder i ett nätverk.",
			List.of(Field.text("Id", "Faktumets permanenta nyckel."), Field.text("Label", "Vad faktumet heter."),
					Field.text("Typ", "Vad det är, som typen heter i GraphQL."),
					Field.text("Kommun", "Kommunkoden; tom för det som inte hör till en kommun.")));

	static final Layout EDGES = new Layout("/export/kanter", "Alla hänvisningar mellan fakta som kanter i ett nätverk.",
			List.of(Field.reference("Source", false, "Faktumet som kanten går från."),
					Field.reference("Target", false, "Faktumet som kanten går till."),
					Field.text("Type", "Alltid Directed: kanten har en riktning."),
					Field.text("Relation", "Vad kanten säger, som relationen heter i grafen.")));

	private final Snapshots snapshots;

	NetworkDownload(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@GetMapping("/export/noder.csv")
	void nodes(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		write(given, NODES, NetworkDownload::node, request, response);
	}

	@GetMapping("/export/kanter.csv")
	void edges(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		write(given, EDGES, NetworkDownload::edges, request, response);
	}

	/** The rows of a fact. */
	@FunctionalInterface
	private interface Rows {

		List<List<@Nullable Object>> of(FactType type, Map<String, @Nullable Object> fact);

	}

	private void write(MultiValueMap<String, String> given, Layout table, Rows rows, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportArguments arguments = ExportArguments.ofNetwork(given);
		CsvwDownload.link(response, table.path());
		Snapshot snapshot = this.snapshots.offer(arguments, CsvTable.MEDIA_TYPE, request, response);
		if (snapshot == null) {
			return;
		}
		CsvTable.write(request, response, table.header(), arguments.form(), snapshot, (out) -> {
			for (FactType type : Vocabulary.types()) {
				snapshot.each(type.label(), Outgoing.each((content) -> {
					for (List<@Nullable Object> row : rows.of(type, Outgoing.content(content))) {
						out.row(row);
					}
				}));
			}
		});
	}

	private static List<List<@Nullable Object>> node(FactType type, Map<String, @Nullable Object> fact) {
		String id = String.valueOf(fact.get("id"));
		String[] parts = id.split("/", 3);
		String kommun = (parts.length > 1 && parts[1].matches("\\d{4}")) ? parts[1] : "";
		return List.of(List.of(id, Labels.of(fact), type.label(), kommun));
	}

	private static List<List<@Nullable Object>> edges(FactType type, Map<String, @Nullable Object> fact) {
		String id = String.valueOf(fact.get("id"));
		List<List<@Nullable Object>> edges = new ArrayList<>();
		for (Column column : type.columns()) {
			Relation relation = column.relation();
			if (relation != null) {
				for (String other : Labels.ids(fact.get(column.name()))) {
					boolean incoming = relation.incoming();
					edges.add(List.of(incoming ? other : id, incoming ? id : other, "Directed", relation.value()));
				}
			}
		}
		return edges;
	}

}
