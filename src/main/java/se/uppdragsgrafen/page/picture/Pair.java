package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two nämnder that share something.
 *
 * @param place of their row among the rows, from 1
 * @param one the one
 * @param other the other
 * @param count how much they share
 */
record Pair(int place, Body one, Body other, int count) {

	static List<Pair> of(List<Map<?, ?>> rows) {
		List<Pair> pairs = new ArrayList<>();
		for (Map<?, ?> row : rows) {
			pairs.add(new Pair(pairs.size() + 1, Body.of(row, "namnd", "namndnamn"),
					Body.of(row, "annanNamnd", "annanNamndnamn"),
					((Number) Objects.requireNonNull(row.get("antal"))).intValue()));
		}
		return pairs;
	}

	/** All in them, those of one kommun together. */
	static List<Body> bodies(List<Pair> pairs) {
		SortedSet<Body> bodies = new TreeSet<>(
				Comparator.comparing(Body::kommun).thenComparing(Body::label).thenComparing(Body::id));
		pairs.forEach((pair) -> bodies.addAll(List.of(pair.one(), pair.other())));
		return List.copyOf(bodies);
	}

}
