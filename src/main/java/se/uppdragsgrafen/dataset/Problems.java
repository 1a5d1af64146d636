package se.uppdragsgrafen.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Collects problems, so that a steward hears of all of them at once; of one file the
 * first ones, and how many more there are.
 */
final class Problems {

	/** Of one file. */
	static final int SHOWN = 100;

	private final List<Problem> all = new ArrayList<>();

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	private int count;

	void file(String file, String expectation) {
		add(new Problem(file, 0, List.of(), null, null, expectation));
	}

	void row(String file, int row, String expectation) {
		add(new Problem(file, row, List.of(), null, null, expectation));
	}

	void cell(Place place, String column, @Nullable String value, String expectation) {
		add(new Problem(place.file(), place.row(), place.ids(), column, value, expectation));
	}

	private void add(Problem problem) {
		this.count++;
		if (this.counts.merge(problem.file(), 1, Integer::sum) <= SHOWN) {
			this.all.add(problem);
		}
	}

	/** How many there are, shown or not. */
	int count() {
		return this.count;
	}

	/** Whether there is any in a file. */
	boolean in(String file) {
		return this.counts.containsKey(file);
	}

	/**
	 * @throws InvalidDataPackage where there is any problem
	 */
	void refuse() {
		this.counts.forEach((file, found) -> {
			if (found > SHOWN) {
				this.all.add(new Problem(file, 0, List.of(), null, null,
						"och %d fel till i filen".formatted(found - SHOWN)));
			}
		});
		if (!this.all.isEmpty()) {
			throw new InvalidDataPackage(this.all);
		}
	}

}
