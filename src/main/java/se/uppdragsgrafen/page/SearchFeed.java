package se.uppdragsgrafen.page;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a search finds, as a feed that can be subscribed to (Atom, RFC 4287). */
final class SearchFeed {

	private static final String NEVER = "1970-01-01T00:00:00Z";

	private SearchFeed() {
	}

	/**
	 * What is found.
	 *
	 * @param nod as GraphQL answers
	 * @param tid since when it says what it says, as RFC 3339 has it
	 * @param utgava since which edition
	 */
	public record Hit(Map<?, ?> nod, String tid, Object utgava) {
	}

	/** What the template is given: the hits, the newest first. */
	static Map<String, Object> of(Map<String, Object> answer) {
		List<Hit> hits = new ArrayList<>();
		for (Object each : (answer.get("sok") instanceof List<?> found) ? found : List.of()) {
			hits.add(hit((Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) each).get("node"))));
		}
		hits.sort(Comparator.comparing(Hit::tid).reversed());
		return Map.of("traffar", hits, "andrad", hits.isEmpty() ? NEVER : hits.getFirst().tid());
	}

	private static Hit hit(Map<?, ?> node) {
		Map<?, ?> version = (Map<?, ?>) ((List<?>) Objects.requireNonNull(node.get("historik"))).getFirst();
		String tid = DateTimeFormatter.ISO_OFFSET_DATE_TIME
			.format(OffsetDateTime.parse(String.valueOf(version.get("tid"))));
		return new Hit(node, tid, Objects.requireNonNull(version.get("utgava")));
	}

}
