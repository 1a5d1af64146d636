package se.uppdragsgrafen.query.andringar;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The end of the log, backwards.
 *
 * @param changes its entries, the newest first
 * @param graf which graph it is of
 * @param next what to go on before; null where there is nothing more
 */
public record Newest(List<Change> changes, String graf, @Nullable Position next) {

	public Newest {
		changes = List.copyOf(changes);
	}

}
