package se.uppdragsgrafen.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param number of the line, from 1
 * @param facts the ids of what it states
 * @param leftOut why it states nothing; null where it states something or was not
 * understood
 */
public record LineNote(int number, List<String> facts, @Nullable LeftOut leftOut) {

	/** Whether nothing could be made of it. */
	public boolean notUnderstood() {
		return this.facts.isEmpty() && this.leftOut == null;
	}

}
