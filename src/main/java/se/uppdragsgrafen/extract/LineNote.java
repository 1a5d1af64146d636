package se.uppdragsgrafen.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.extract.reading.LeftOut;

/**
 * What became of one line.
 *
 * @param number of the line, from 1
 * @param facts the ids of what it states
 * @param leftOut why it states nothing; null where it states something or was not
 * understood
 * @param text what may be shown of it: no names of persons, no suppressed numbers
 */
public record LineNote(int number, List<String> facts, @Nullable LeftOut leftOut, String text) {

	public LineNote {
		facts = List.copyOf(facts);
	}

	/** Whether nothing could be made of it. */
	public boolean notUnderstood() {
		return this.facts.isEmpty() && this.leftOut == null;
	}

}
