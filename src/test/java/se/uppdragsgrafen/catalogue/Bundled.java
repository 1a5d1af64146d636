package se.uppdragsgrafen.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.GivenGraph;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Namnd;

/**
 * The facts of the bundled data without a database, and beside them some of an invented
 * municipality, so that there are facts of every kind.
 */
public final class Bundled {

	private static final List<Map<String, @Nullable Object>> DOCUMENTS = List.of(
			document("2309", "Krokom", "ARSREDOVISNING", "arsredovisning-2020-socialnamnden", "2020"),
			document("2313", "Strömsund", "PROTOKOLL", "sammantradesprotokoll-a-socialnamnden-den-17-november-2022",
					"2022-10"),
			document("2380", "Östersund", "MALSIDA", "mal-trygghet-och-stod", "2024"),
			document("2380", "Östersund", "UPPFOLJNING", "namnd-t3-2022-uppdrag-kommentar-t3-2022", "2022-T3"),
			document("2380", "Östersund", "UPPFOLJNING", "t3-2021-uppdrag-kommentar-t3-2021", "2021-T3"));

	private static @Nullable GivenGraph graph;

	private static @Nullable GivenDoors doors;

	private Bundled() {
	}

	/** The graph. */
	public static synchronized GivenGraph graph() {
		if (graph == null) {
			graph = GivenGraph
				.bundled(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN")
					.uppdrag("u", "sn")
					.uppdrag("v", "sn")
					.koppling("u", "v", Koppling.Status.FORESLAGEN)
					.all())
				.with("katalog", (asked) -> List.of(coverage()))
				.with("dokument-per-kommun", Bundled::documents);
		}
		return graph;
	}

	/** Its doors. */
	public static synchronized GivenDoors doors() {
		if (doors == null) {
			doors = GivenDoors.of(graph());
		}
		return doors;
	}

	private static Map<String, @Nullable Object> coverage() {
		return Map.of("utgiven", "2026-11-21T10:00:00Z", "andrad", "2026-11-22T10:00:00Z", "kommuner",
				List.of(kommun("2309", "Krokom"), kommun("2313", "Strömsund"), kommun("2380", "Östersund")), "uppdrag",
				List.of("2021", "2020"), "ekonomi", List.of("2019-T3", "2020"), "avtal", List.of("2014-12-10"));
	}

	private static Map<String, Object> kommun(String kod, String namn) {
		return Map.of("id", "kommun/" + kod, "kod", kod, "namn", namn);
	}

	private static List<Map<String, @Nullable Object>> documents(Map<String, @Nullable Object> asked) {
		List<?> codes = (List<?>) Objects.requireNonNull(asked.get("kommun"));
		return DOCUMENTS.stream().filter((row) -> codes.contains(row.get("kod"))).toList();
	}

	private static Map<String, @Nullable Object> document(String kod, String namn, String typ, String slug,
			String period) {
		return Map.of("kod", kod, "namn", namn, "id", "dokument/" + kod + "/" + slug, "typ", typ, "perioder",
				List.of(period), "namnder", List.of("namnd/" + kod + "/socialnamnden"));
	}

}
