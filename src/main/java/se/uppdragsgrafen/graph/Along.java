package se.uppdragsgrafen.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What says something of facts that are taken away, and so goes along: what is about them
 * alone (links over years, contradictions), facts that refer to them and whose ids are
 * made of theirs, the quotes that only they have, and the ids that they had before.
 */
final class Along {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Set<String> ABOUT = Set.of("Koppling", "Motsagelse");

	/**
	 * Bodies and documents: ids are made of theirs throughout, and say where a fact
	 * belongs.
	 */
	private static final Set<String> COMMON = Set.of("Kommun", "Namnd", "Verksamhet", "Samverkanspart", "Styrdokument",
			"Indikator", "Dokument");

	private final TransactionContext tx;

	private final Batches batches;

	private final Set<String> all;

	private Along(TransactionContext tx, Batches batches, Set<String> ids) {
		this.tx = tx;
		this.batches = batches;
		this.all = new LinkedHashSet<>(ids);
	}

	/** These facts, with what goes along. */
	static Set<String> with(TransactionContext tx, Batches batches, Set<String> ids) {
		Along along = new Along(tx, batches, ids);
		for (Collection<String> news = ids; !news.isEmpty(); news = along.next(news)) {
			along.all.addAll(news);
		}
		along.all.addAll(along.evidence());
		return along.all;
	}

	private Set<String> next(Collection<String> news) {
		Set<String> next = new LinkedHashSet<>();
		for (Record each : this.batches.read("redact-referring", news)) {
			String fact = each.get("faktum").asString();
			String of = each.get("id").asString();
			if (isAbout(fact, of) || isPart(fact, of)) {
				next.add(fact);
			}
		}
		this.tx.run(CypherText.write("redact-earlier"), Map.of("rader", List.copyOf(this.all)))
			.forEachRemaining((each) -> next.add(each.get("id").asString()));
		next.removeAll(this.all);
		return next;
	}

	/** The evidence of these facts that no others have. */
	private Set<String> evidence() {
		Set<String> evidence = new LinkedHashSet<>();
		for (Record each : this.batches.read("redact-contents", this.all)) {
			for (JsonNode source : JSON.readTree(each.get("innehall").asString()).path("kallor")) {
				evidence.add(source.asString());
			}
		}
		this.batches.read("redact-evidence", List.copyOf(evidence))
			.stream()
			.filter((each) -> !this.all.contains(each.get("faktum").asString()))
			.forEach((each) -> evidence.remove(each.get("id").asString()));
		return evidence;
	}

	/** Evidence is what something rests on, and not what it is about. */
	private static boolean isAbout(String id, String of) {
		return ABOUT.contains(label(id)) && !label(of).equals("Belagg");
	}

	/**
	 * Whether an id is made of the other, as that of a follow-up is of its assignment's.
	 */
	private static boolean isPart(String id, String of) {
		List<String> own = ownSegments(of);
		return !COMMON.contains(label(of)) && !own.isEmpty() && Collections.indexOfSubList(segments(id), own) >= 0;
	}

	private static List<String> segments(String id) {
		List<String> segments = List.of(id.split("/"));
		return segments.subList(1, segments.size());
	}

	/** But for the municipality. */
	private static List<String> ownSegments(String id) {
		List<String> segments = segments(id);
		boolean placed = !segments.isEmpty() && segments.getFirst().matches("\\d{4}|lan-\\d\\d");
		return placed ? segments.subList(1, segments.size()) : segments;
	}

	private static String label(String id) {
		return Vocabulary.ofId(id).map(FactType::label).orElse("");
	}

}
