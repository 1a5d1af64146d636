package se.uppdragsgrafen.query.andringar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What became of an id that was given out. */
public sealed interface Fate {

	/**
	 * It is the key of a fact.
	 *
	 * @param last what the fact became
	 */
	record There(Change last) implements Fate {
	}

	/**
	 * Other ids hold instead.
	 *
	 * @param by several where it was split
	 */
	record Replaced(List<String> by) implements Fate {

		public Replaced {
			by = List.copyOf(by);
		}
	}

	/**
	 * The fact is no more.
	 *
	 * @param last that it went
	 * @param content what it was, as JSON; null where nobody is to know any more
	 */
	record Gone(Change last, @Nullable String content) implements Fate {
	}

}
