package se.uppdragsgrafen.dataset;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a row begins.
 *
 * @param file the file, as a path that the user can open
 * @param row the line, from 1
 * @param ids of the facts that the row is of; none where they are not known
 */
record Place(String file, int row, List<String> ids) {

	Place(String file, int row) {
		this(file, row, List.of());
	}

	/** The same, where that is the id of the row's fact. */
	Place of(@Nullable String id) {
		return (id != null) ? new Place(this.file, this.row, List.of(id)) : this;
	}

}
