package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.uppdragsgrafen.fact.Loadable;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.TidigareId;

/**
 * The ids that packages give to facts that were taken away for good: they stay gone under
 * those.
 */
final class Successors {

	private final Map<String, RedactedFact> redacted = new HashMap<>();

	private final List<RedactedFact> found = new ArrayList<>();

	private Successors(Collection<RedactedFact> redacted) {
		redacted.forEach((each) -> this.redacted.put(RedactedId.of(each.id()), each));
	}

	/**
	 * Finds them.
	 * @param redacted what was taken away
	 * @return each with why and when its earlier id was
	 */
	static List<RedactedFact> of(Collection<RedactedFact> redacted, Collection<? extends Loadable> packages) {
		Successors successors = new Successors(redacted);
		if (!redacted.isEmpty()) {
			packages.forEach((each) -> successors.follow(each.content().tidigare()));
		}
		return successors.found;
	}

	/** Until none follows from another. */
	private void follow(List<TidigareId> tidigare) {
		int before;
		do {
			before = this.found.size();
			tidigare.forEach(this::follow);
		}
		while (this.found.size() > before);
	}

	private void follow(TidigareId pair) {
		String id = RedactedId.of(pair.id());
		Optional.ofNullable(this.redacted.get(RedactedId.of(pair.tidigare())))
			.filter((each) -> !this.redacted.containsKey(id))
			.map((each) -> new RedactedFact(id, each.varfor(), each.tid()))
			.ifPresent((each) -> {
				this.redacted.put(id, each);
				this.found.add(each);
			});
	}

}
