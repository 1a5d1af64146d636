package se.uppdragsgrafen.dataset;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects problems, so that a steward hears of all of them at once. */
final class Problems {

	private final List<Problem> all = new ArrayList<>();

	void file(String file, String expectation) {
		this.all.add(new Problem(file, 0, null, null, expectation));
	}

	void row(String file, int row, String expectation) {
		this.all.add(new Problem(file, row, null, null, expectation));
	}

	void cell(Place place, String column, @Nullable String value, String expectation) {
		this.all.add(new Problem(place.file(), place.row(), column, value, expectation));
	}

	int count() {
		return this.all.size();
	}

	/**
	 * @throws InvalidDataPackage where there is any problem
	 */
	void refuse() {
		if (!this.all.isEmpty()) {
			throw new InvalidDataPackage(this.all);
		}
	}

}
