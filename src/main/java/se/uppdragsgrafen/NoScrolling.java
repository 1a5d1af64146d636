package se.uppdragsgrafen;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/**
 * A strategy for no type of position at all: pages and their cursors are those of the
 * api, so that Spring's own making of connections stays out.
 */
final class NoScrolling implements CursorStrategy<ScrollPosition> {

	@Override
	public boolean supports(Class<?> type) {
		return false;
	}

	@Override
	public String toCursor(ScrollPosition position) {
		throw new UnsupportedOperationException("The api makes its own cursors");
	}

	@Override
	public ScrollPosition fromCursor(String cursor) {
		throw new UnsupportedOperationException("The api reads its own cursors");
	}

}
