package se.uppdragsgrafen.api;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** A strategy for no type of position at all. */
final class NoScrolling implements CursorStrategy<ScrollPosition> {

	@Override
	public boolean supports(Class<?> type) {
		return false;
	}

	@Override
	public String toCursor(ScrollPosition position) {
		throw new UnsupportedOperationException("Positions are made by Cursor");
	}

	@Override
	public ScrollPosition fromCursor(String cursor) {
		throw new UnsupportedOperationException("Positions are read by Cursor");
	}

}
