package se.uppdragsgrafen.dataset;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a data package, and what was expected instead.
 *
 * @param file the file or folder, as a path that the user can open
 * @param row the line of the file as a text editor counts it, from 1; 0 where the whole
 * file is meant
 * @param ids of the facts that the row is of, which are not shown; none where they are
 * not known
 * @param column the column; null where the whole row is meant
 * @param value the value that stands there, its beginning where it is long; null where
 * none does
 * @param expectation what was expected, in Swedish
 */
public record Problem(String file, int row, List<String> ids, @Nullable String column, @Nullable String value,
		String expectation) {

	private static final int SHOWN = 120;

	/** An id that begins in what is shown is kept as a whole. */
	private static final int KEPT = SHOWN + Rules.ID_LENGTH;

	public Problem {
		value = (value != null) ? beginning(value, KEPT) : null;
	}

	/** The same without the value, where it or its row is of a fact of those ids. */
	Problem hiding(Predicate<String> ids) {
		boolean hidden = Stream.concat(this.ids.stream(), Stream.ofNullable(this.value).flatMap(Problem::elements))
			.anyMatch(ids);
		return (hidden && this.value != null) ? new Problem(this.file, this.row, this.ids, this.column, null,
				this.expectation + " (värdet visas inte: det gäller något som är borttaget för gott)") : this;
	}

	private static Stream<String> elements(String value) {
		return Stream.of(value.split(Pattern.quote(Cells.DELIMITER), -1)).map(String::strip);
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
			line.append(" «").append(shown(this.value).replaceAll("\\R", "⏎")).append("»:");
		}
		return line.append(' ').append(this.expectation).toString();
	}

	private static String shown(String value) {
		return (value.length() > SHOWN) ? beginning(value, SHOWN) + "…" : value;
	}

	private static String beginning(String value, int length) {
		return (value.length() > length)
				? value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, length))) : value;
	}

}
