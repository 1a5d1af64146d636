package se.uppdragsgrafen.dataset;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Counts the values of a package: however short, each takes memory. */
final class Values {

	/** The most cells and elements of lists of a package; a fact has some ten. */
	static final int MOST = 3_000_000;

	private int count;

	/** Adds those of a row; false where they are too many. */
	boolean add(List<? extends @Nullable Object> row) {
		for (Object each : row) {
			this.count += (each instanceof Collection<?> list) ? list.size() : (each != null) ? 1 : 0;
		}
		return this.count <= MOST;
	}

}
