package se.uppdragsgrafen.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.Renaming;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Motsagelse;

/** Two documents with one title are two documents. */
final class DocumentIds {

	private DocumentIds() {
	}

	/** The extraction with a document of its own, not one of these. */
	static Extraction apart(Extraction extraction, List<Extraction> others) {
		Set<String> taken = others.stream().map(DocumentIds::dokument).collect(Collectors.toSet());
		String dokument = dokument(extraction);
		String free = dokument;
		for (int i = 2; taken.contains(free); i++) {
			free = dokument + "-" + i;
		}
		return free.equals(dokument) ? extraction
				: extraction.renamed(renaming(extraction, rest(dokument), rest(free)));
	}

	private static Renaming renaming(Extraction extraction, String old, String other) {
		Map<String, String> ids = new HashMap<>();
		for (Fact each : extraction.facts()) {
			if (each instanceof Dokument || each instanceof Belagg || each instanceof Motsagelse) {
				String id = each.id();
				ids.put(id, (id + "/").replace("/" + old + "/", "/" + other + "/").replaceFirst("/$", ""));
			}
		}
		return new Renaming(ids);
	}

	private static String dokument(Extraction extraction) {
		return extraction.facts().stream().filter(Dokument.class::isInstance).map(Fact::id).findFirst().orElse("");
	}

	private static String rest(String id) {
		return id.substring(id.indexOf('/') + 1);
	}

}
