package se.uppdragsgrafen.ingest;

import java.util.List;
import java.util.function.Predicate;

import se.uppdragsgrafen.dataset.InvalidDataPackage;

/** Packages that are not loaded, and why: nothing was changed. */
public final class Refused extends RuntimeException {

	private final transient List<String> lines;

	Refused(List<?> problems, RuntimeException cause) {
		super(cause);
		this.lines = problems.stream().map(String::valueOf).toList();
	}

	Refused(List<String> lines) {
		super(String.join("\n", lines));
		this.lines = List.copyOf(lines);
	}

	/** The same without values of facts that have those ids. */
	Refused hiding(Predicate<String> ids) {
		if (getCause() instanceof InvalidDataPackage ex) {
			InvalidDataPackage hidden = ex.hiding(ids);
			return new Refused(hidden.problems(), hidden);
		}
		return this;
	}

	/** One line per problem, in Swedish: file, row, column, value, expectation. */
	public List<String> lines() {
		return this.lines;
	}

}
