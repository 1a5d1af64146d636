package se.uppdragsgrafen.dataset;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Data packages that cannot be used. The message has one line per problem. */
public final class InvalidDataPackage extends RuntimeException {

	private final transient List<Problem> problems;

	InvalidDataPackage(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** The same without values of facts that have those ids. */
	public InvalidDataPackage hiding(Predicate<String> ids) {
		return new InvalidDataPackage(this.problems.stream().map((each) -> each.hiding(ids)).toList());
	}

	/**
	 * All problems, or the first of each file, in the order of the packages, files and
	 * rows.
	 */
	public List<Problem> problems() {
		return this.problems;
	}

}
