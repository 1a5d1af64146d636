package se.uppdragsgrafen.query.analys;

import java.util.List;
import java.util.Optional;

/**
 * All analyses, as the schema describes them.
 *
 * @param all in the schema's order
 * @param coverage the one that says which documents another one rests on
 */
public record Analyses(List<Analysis> all, Analysis coverage) {

	public Analyses {
		all = List.copyOf(all);
	}

	/** The analysis of that name. */
	public Optional<Analysis> named(String name) {
		return this.all.stream().filter(one -> one.name().equals(name)).findFirst();
	}

}
