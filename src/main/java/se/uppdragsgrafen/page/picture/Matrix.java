package se.uppdragsgrafen.page.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who shares with whom, both ways.
 *
 * @param bodies the nämnder, of the rows and of the columns
 * @param cells for each row its cells; null where two share nothing
 */
public record Matrix(List<Body> bodies, List<List<@Nullable Cell>> cells) {

	/**
	 * What two share.
	 *
	 * @param count how much
	 * @param place of their row among the rows, from 1
	 */
	public record Cell(int count, int place) {
	}

	/** That of rows of <em>samansvar</em>. */
	public static Matrix of(List<Map<?, ?>> rows) {
		List<Pair> pairs = Pair.of(rows);
		List<Body> bodies = Pair.bodies(pairs);
		List<List<@Nullable Cell>> cells = new ArrayList<>();
		bodies.forEach((each) -> cells.add(new ArrayList<>(Collections.nCopies(bodies.size(), null))));
		for (Pair pair : pairs) {
			Cell cell = new Cell(pair.count(), pair.place());
			int one = bodies.indexOf(pair.one());
			int other = bodies.indexOf(pair.other());
			cells.get(one).set(other, cell);
			cells.get(other).set(one, cell);
		}
		return new Matrix(bodies, cells);
	}

}
