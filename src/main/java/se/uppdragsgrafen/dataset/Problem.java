package se.uppdragsgrafen.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a data package, and what was expected instead.
 *
 * @param file the file or folder, as a path that the user can open
 * @param row the line of the file as a text editor counts it, from 1; 0 where the whole
 * file is meant
 * @param column the column; null where the whole row is meant
 * @param value the value that stands there, shortened; null where none does
 * @param expectation what was expected, in Swedish
 */
public record Problem(String file, int row, @Nullable String column, @Nullable String value, String expectation) {

	private static final int SHOWN = 120;

	public Problem {
		if (value != null && value.length() > SHOWN) {
			value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, SHOWN))) + "…";
		}
	}

	/** One line: {@code file:row: column: «value»: expectation}. */
	@Override
	public String toString() {
		StringBuilder line = new StringBuilder(this.file).append(':');
		if (this.row > 0) {
			line.append(this.row).append(':');
		}
		if (this.column != null) {
			line.append(' ').append(this.column).append(':');
		}
		if (this.value != null) {
			line.append(" «").append(this.value.replaceAll("\\R", "⏎")).append("»:");
		}
		return line.append(' ').append(this.expectation).toString();
	}

}
