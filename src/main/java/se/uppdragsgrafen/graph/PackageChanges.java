package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What becomes of the facts that one package states otherwise than before. */
final class PackageChanges {

	private final String paket;

	private final Diff diff;

	private final Predicate<Conflict> passing;

	/**
	 * @param passing which conflicts are passed over, the package's own value holding
	 */
	PackageChanges(String paket, Diff diff, Predicate<Conflict> passing) {
		this.paket = paket;
		this.diff = diff;
		this.passing = passing;
	}

	/**
	 * Of some of the facts; of those that stay as they are nothing.
	 * @throws Conflicts where other packages state otherwise
	 */
	List<Change> of(Batches batches, Collection<String> ids) {
		List<Change> changes = new ArrayList<>();
		List<Conflict> conflicts = new ArrayList<>();
		Map<String, List<Statement>> stored = StoredStatements.of(batches, ids);
		for (String id : ids) {
			List<Statement> before = stored.getOrDefault(id, List.of());
			List<Statement> after = this.diff.after(id, this.paket, before);
			Change change = new Change(before.isEmpty() ? null : Union.of(before, (conflict) -> {
			}), after.isEmpty() ? null : Union.of(after, (conflict) -> {
				if (!this.passing.test(conflict)) {
					conflicts.add(conflict);
				}
			}));
			if (change.real()) {
				changes.add(change);
			}
		}
		if (!conflicts.isEmpty()) {
			throw new Conflicts(conflicts);
		}
		return changes;
	}

}
