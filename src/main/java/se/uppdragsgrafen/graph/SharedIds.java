package se.uppdragsgrafen.graph;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import se.uppdragsgrafen.fact.Loadable;

/** The ids that several packages may state, by their hash codes: few among many. */
final class SharedIds {

	private final Set<Integer> codes = new HashSet<>();

	SharedIds(List<? extends Loadable> packages) {
		int[] all = packages.stream().flatMapToInt((each) -> IntStream.of(each.ids())).toArray();
		Arrays.sort(all);
		for (int i = 1; i < all.length; i++) {
			if (all[i] == all[i - 1]) {
				this.codes.add(all[i]);
			}
		}
	}

	/**
	 * False for an id that only one package states; true, by chance, for some of them.
	 */
	boolean has(String id) {
		return this.codes.contains(id.hashCode());
	}

}
