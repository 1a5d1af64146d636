package se.uppdragsgrafen.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.LineNote;
import se.uppdragsgrafen.extract.reading.LeftOut;

/**
 * What became of the lines of a document.
 *
 * @param facts those that state something
 * @param leftOut those that were recognised and left out, by reason
 * @param notUnderstood the others
 */
record LineCounts(List<LineNote> facts, Map<LeftOut, List<LineNote>> leftOut, List<LineNote> notUnderstood) {

	static LineCounts of(Extraction document) {
		LineCounts counts = new LineCounts(new ArrayList<>(), new EnumMap<>(LeftOut.class), new ArrayList<>());
		for (LineNote each : document.lines()) {
			LeftOut reason = each.leftOut();
			if (reason != null) {
				counts.leftOut.computeIfAbsent(reason, (key) -> new ArrayList<>()).add(each);
			}
			else {
				(each.notUnderstood() ? counts.notUnderstood : counts.facts).add(each);
			}
		}
		return counts;
	}

}
