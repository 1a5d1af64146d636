package se.uppdragsgrafen.graph;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one fact.
 *
 * @param before the fact as it was; null where it is new
 * @param after the fact as it becomes; null where nothing states it any more
 */
record Change(@Nullable Union before, @Nullable Union after) {

	boolean real() {
		return !Objects.equals(this.before, this.after);
	}

	/** What the fact had and has no more. */
	<T> Set<T> gone(Function<@Nullable Union, Set<T>> parts) {
		return difference(parts.apply(this.before), parts.apply(this.after));
	}

	/** What the fact has and had not. */
	<T> Set<T> come(Function<@Nullable Union, Set<T>> parts) {
		return difference(parts.apply(this.after), parts.apply(this.before));
	}

	/** The facts on both sides. */
	Stream<Union> sides() {
		return Stream.of(this.before, this.after).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	private static <T> Set<T> difference(Set<T> of, Set<T> without) {
		Set<T> difference = new LinkedHashSet<>(of);
		difference.removeAll(without);
		return difference;
	}

}
