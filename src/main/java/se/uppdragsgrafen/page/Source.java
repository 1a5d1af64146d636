package se.uppdragsgrafen.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A document, and where in it something is written.
 *
 * @param dokument its id, title and address, as GraphQL answers
 * @param stallen places, likewise
 */
public record Source(Map<?, ?> dokument, List<Map<?, ?>> stallen) {

	/**
	 * Those of a list of evidence, in its order.
	 * @param kallor of GraphQL; null where none was asked
	 */
	public static List<Source> of(@Nullable Object kallor) {
		Map<Object, Source> sources = new LinkedHashMap<>();
		for (Object each : (kallor instanceof List<?> list) ? list : List.of()) {
			Map<?, ?> place = (Map<?, ?>) each;
			Map<?, ?> document = (Map<?, ?>) Objects.requireNonNull(place.get("dokument"));
			sources
				.computeIfAbsent(Objects.requireNonNull(document.get("id")),
						(id) -> new Source(document, new ArrayList<>()))
				.stallen()
				.add(place);
		}
		return List.copyOf(sources.values());
	}

}
