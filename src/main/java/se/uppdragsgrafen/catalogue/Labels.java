package se.uppdragsgrafen.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.query.andringar.Snapshot;

/** What facts are called, for who reads their ids. */
final class Labels {

	/** The columns that name a fact, the best first. */
	private static final List<String> NAMING = List.of("titel", "namn", "rubrik", "benamning", "moment", "vad", "avser",
			"text", "omrade", "period", "datum", "franRad");

	/** Characters of a label: what is longer is cut. */
	private static final int LONGEST = 120;

	private final Snapshot snapshot;

	/** As the facts were called in an edition. */
	Labels(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/** What a fact of those columns is called. */
	static String of(Map<String, @Nullable Object> content) {
		String label = NAMING.stream()
			.map(content::get)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElseGet(() -> String.valueOf(content.get("id")));
		return (label.length() > LONGEST) ? label.substring(0, LONGEST - 1) + '…' : label;
	}

	/** The labels of the facts of these ids, by id; an id of no fact is left out. */
	Map<String, String> of(Stream<String> ids) {
		Map<String, String> labels = new HashMap<>();
		this.snapshot.each(ids.distinct().toList(), (content) -> {
			Map<String, @Nullable Object> fact = Outgoing.content(content);
			labels.put(String.valueOf(fact.get("id")), of(fact));
		});
		return labels;
	}

	/** Those of a reference, or of a list of them. */
	static String of(@Nullable Object references, Map<String, String> labels) {
		return ids(references).stream().map((id) -> labels.getOrDefault(id, id)).collect(Collectors.joining("|"));
	}

	/** The ids of a reference, or of a list of them. */
	static List<String> ids(@Nullable Object references) {
		return switch (references) {
			case null -> List.of();
			case List<?> list -> list.stream().map(String::valueOf).toList();
			default -> List.of(references.toString());
		};
	}

}
