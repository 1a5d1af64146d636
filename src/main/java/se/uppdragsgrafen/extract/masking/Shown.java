package se.uppdragsgrafen.extract.masking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.reading.Cut;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.fact.Column;

/** What may be shown of a document's lines: in quotes and in the report. */
public final class Shown {

	static final String PERSONS = "(personuppgifter)";

	private final Draft draft;

	private final Hidden hidden;

	/** The lines without names of persons. */
	private final List<String> lines;

	public Shown(List<Line> lines, Draft draft, Persons persons, Hidden hidden) {
		this.draft = draft;
		this.hidden = hidden;
		this.lines = persons.without(lines.stream().map(Line::original).toList());
	}

	/** One line. */
	public String line(int number) {
		if (this.draft.leftOut(number).orElse(null) == LeftOut.PERSONER) {
			return PERSONS;
		}
		return Row.plain(this.hidden.without(number, this.lines.get(number - 1)));
	}

	/** The words that stand on some lines; null where there are none. */
	public @Nullable String quote(Span at) {
		String quote = IntStream.rangeClosed(at.from(), at.to())
			.mapToObj(this::line)
			.collect(Collectors.joining("\n"))
			.strip();
		return quote.isEmpty() ? null : Cut.to(Column.LONGEST_PROSE, quote);
	}

}
