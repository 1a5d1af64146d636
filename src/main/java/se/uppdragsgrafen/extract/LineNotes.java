package se.uppdragsgrafen.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Line;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.masking.Shown;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Row;

/** What became of each line of a document. */
final class LineNotes {

	private final Draft draft;

	private final Shown shown;

	/** The ids that each line states: one pass over the draft, however long. */
	private final Map<Integer, SequencedSet<String>> facts = new HashMap<>();

	/** The lines that hold what the document says. */
	private final BitSet said = new BitSet();

	private LineNotes(Document document, Draft draft, Shown shown) {
		document.blocks().forEach((each) -> this.said.set(each.at().from(), each.at().to() + 1));
		this.draft = draft;
		this.shown = shown;
		draft.rows().forEach((row) -> row.evidence().forEach((span) -> add(row, span)));
	}

	private void add(Row row, Span span) {
		for (int line = span.from(); line <= span.to(); line++) {
			this.facts.computeIfAbsent(line, (key) -> new LinkedHashSet<>()).add(row.id());
		}
	}

	static List<LineNote> of(Document document, Draft draft, Shown shown) {
		LineNotes notes = new LineNotes(document, draft, shown);
		return document.lines().stream().map(notes::of).toList();
	}

	private LineNote of(Line line) {
		List<String> stated = List.copyOf(this.facts.getOrDefault(line.number(), new LinkedHashSet<>()));
		return new LineNote(line.number(), stated, stated.isEmpty() ? leftOut(line) : null,
				this.shown.line(line.number()));
	}

	private @Nullable LeftOut leftOut(Line line) {
		if (line.original().isBlank()) {
			return LeftOut.TOM;
		}
		if (!this.said.get(line.number()) && line.original().strip().startsWith("<")) {
			return LeftOut.UPPMARKNING;
		}
		LeftOut prose = LeftOut.TELLING.matcher(line.original()).find() ? null : LeftOut.PROSA;
		return this.draft.leftOut(line.number()).orElse(prose);
	}

}
