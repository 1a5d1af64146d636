package se.uppdragsgrafen.extract.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a goal is printed.
 *
 * @param rader the lines that it begins with
 * @param tabell the columns, where goals stand in a table too
 */
public record MalForm(List<Template> rader, @Nullable MalTable tabell) {

	public MalForm {
		rader = Lists.orEmpty(rader);
		if (rader.isEmpty()) {
			throw new InvalidProfile("En form för mål behöver rader.");
		}
	}

}
