package se.uppdragsgrafen.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Kommun;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * What a run read and wrote.
 *
 * @param folder the folder of the package
 * @param kommun whose documents they are
 * @param documents what was read from each
 * @param facts what the package states, corrections included
 * @param corrected the ids that a person corrected or added
 * @param refused what was wrong with documents that could not be read
 */
public record Extracted(Path folder, Kommun kommun, List<Extraction> documents, List<Fact> facts, Set<String> corrected,
		List<String> refused) {

	public Extracted {
		documents = List.copyOf(documents);
		facts = List.copyOf(facts);
		corrected = Set.copyOf(corrected);
		refused = List.copyOf(refused);
	}

	/** How many facts there are of each type that there is. */
	Map<FactType, Long> counts() {
		Map<FactType, Long> counts = new LinkedHashMap<>();
		for (FactType type : Vocabulary.types()) {
			long count = this.facts.stream().filter((each) -> each.getClass() == type.record()).count();
			if (count > 0) {
				counts.put(type, count);
			}
		}
		return counts;
	}

	/** The contradictions that were found. */
	List<Motsagelse> contradictions() {
		return this.facts.stream().filter(Motsagelse.class::isInstance).map(Motsagelse.class::cast).toList();
	}

	/** The evidence by its id. */
	Map<String, Belagg> evidence() {
		Map<String, Belagg> evidence = new HashMap<>();
		this.facts.stream()
			.filter(Belagg.class::isInstance)
			.map(Belagg.class::cast)
			.forEach((each) -> evidence.put(each.id(), each));
		return evidence;
	}

	/** The facts that each line of a document states. */
	Map<Integer, List<Fact>> byLine(Extraction document) {
		Map<String, Belagg> evidence = evidence();
		Map<Integer, List<Fact>> lines = new HashMap<>();
		String dokument = dokument(document);
		for (Fact each : this.facts) {
			for (Belagg belagg : evidence(each, evidence)) {
				for (int i = belagg.franRad(); belagg.dokument().id().equals(dokument) && i <= belagg.tillRad(); i++) {
					List<Fact> here = lines.computeIfAbsent(i, (key) -> new ArrayList<>());
					if (here.isEmpty() || !here.getLast().id().equals(each.id())) {
						here.add(each);
					}
				}
			}
		}
		return lines;
	}

	private static Collection<Belagg> evidence(Fact fact, Map<String, Belagg> evidence) {
		return (fact instanceof Fact.Sourced sourced)
				? sourced.kallor().stream().map(Ref::id).filter(evidence::containsKey).map(evidence::get).toList()
				: List.of();
	}

	/** The id of a document. */
	static String dokument(Extraction document) {
		return document.facts().stream().filter(Dokument.class::isInstance).map(Fact::id).findFirst().orElseThrow();
	}

}
