package se.uppdragsgrafen.query.andringar;

import java.util.List;

/**
 * A piece of the log.
 *
 * @param changes its entries, in order
 * @param after the position before the first of them
 * @param end the position after the last of them: where to go on
 * @param head the end of the whole log
 */
public record Changes(List<Change> changes, Position after, Position end, Position head) {

	public Changes {
		changes = List.copyOf(changes);
	}

	/** Whether the log goes on. */
	public boolean hasMore() {
		return this.end.nr() < this.head.nr();
	}

	/** The position after one of its entries. */
	public Position after(Change change) {
		return new Position(this.head.graf(), change.nr());
	}

}
