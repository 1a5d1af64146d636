package se.uppdragsgrafen.extract;

import java.util.List;

/**
 * How a goal is printed.
 *
 * @param rader the lines that it begins with
 */
record MalForm(List<Template> rader) {

	MalForm {
		rader = Lists.orEmpty(rader);
		if (rader.isEmpty()) {
			throw new InvalidProfile("En form för mål behöver rader.");
		}
	}

}
