package se.uppdragsgrafen.extract.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Collects what names were taken for, each once; a name taken for itself says nothing.
 */
public final class Resolutions {

	private final SequencedSet<Resolution> all = new LinkedHashSet<>();

	void add(String printed, String became, Resolution.Rule rule) {
		if (!printed.equals(became)) {
			this.all.add(new Resolution(printed, became, rule));
		}
	}

	public List<Resolution> all() {
		return List.copyOf(this.all);
	}

}
