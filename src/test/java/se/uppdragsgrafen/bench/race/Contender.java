package se.uppdragsgrafen.bench.race;

import java.util.List;

/**
 * Who is measured.
 *
 * @param <R> a question as it is sent
 */
interface Contender<R> {

	String name();

	/** The programs whose processor time and memory its answers take. */
	List<Running> programs();

	/** Whether the loading process does part of its work, so that its time counts. */
	default boolean inLoader() {
		return false;
	}

	/** Whether an error of it is a result, and not an end of the run: it is a peer. */
	default boolean mayGiveUp() {
		return false;
	}

	/** The question, once for each of its values; empty where it is not asked this. */
	List<R> requests(Question question);

	/** A connection of its own. */
	Line<R> connect();

	/** A connection, for one thread. */
	interface Line<R> extends AutoCloseable {

		/**
		 * Asks and takes the whole answer.
		 * @throws IllegalStateException where that is an error
		 */
		void ask(R request);

		/** Asks, and gives the values of the answer in its order. */
		List<String> values(R request);

		@Override
		void close();

	}

}
