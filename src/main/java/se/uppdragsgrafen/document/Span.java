package se.uppdragsgrafen.document;

/**
 * Lines of a document that belong together.
 *
 * @param from the first line, from 1
 * @param to the last line
 */
public record Span(int from, int to) implements Comparable<Span> {

	public Span {
		if (from < 1 || to < from) {
			throw new IllegalArgumentException("No lines from " + from + " to " + to);
		}
	}

	/** One line. */
	public static Span of(int line) {
		return new Span(line, line);
	}

	/** From the first line of the one that begins first to the last of both. */
	public Span and(Span other) {
		return new Span(Math.min(this.from, other.from), Math.max(this.to, other.to));
	}

	@Override
	public int compareTo(Span other) {
		return (this.from != other.from) ? Integer.compare(this.from, other.from) : Integer.compare(this.to, other.to);
	}

}
