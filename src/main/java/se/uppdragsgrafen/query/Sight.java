package se.uppdragsgrafen.query;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What there is to see of editions at one moment.
 *
 * @param begun the edition that was begun to be written last
 * @param whole the one that was last wholly there
 * @param loading whether a load is under way
 * @param partial whether a package is there of which only a part is written
 * @param at when it was asked for, by {@link System#nanoTime}
 */
record Sight(Edition begun, Edition whole, boolean loading, boolean partial, long at) {

	/**
	 * Shorter than the notice that a load gives before it writes, which the writer keeps.
	 */
	private static final Duration TRUSTED = Duration.ofMillis(1500);

	static Sight of(GraphReader reader) {
		long at = System.nanoTime();
		Map<String, @Nullable Object> row = reader.read(ReadStatements.named("utgava", Map.of())).getFirst();
		String graph = String.valueOf(row.get("graf"));
		return new Sight(new Edition(graph, number(row.get("paborjad"))), new Edition(graph, number(row.get("klar"))),
				Objects.equals(row.get("laddas"), true), Objects.equals(row.get("halv"), true), at);
	}

	private static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

	/** Whether nothing is becoming visible. */
	boolean settled() {
		return this.begun.equals(this.whole) && !this.partial;
	}

	/** Whether nothing can have become visible since. */
	boolean holds() {
		return settled() && !this.loading && System.nanoTime() - this.at < TRUSTED.toNanos();
	}

	/** Whether this edition is there, and nothing of another. */
	boolean isOf(Edition edition) {
		return this.begun.equals(edition) && !this.partial;
	}

}
