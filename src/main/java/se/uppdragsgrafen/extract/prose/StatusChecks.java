package se.uppdragsgrafen.extract.prose;

import java.util.List;
import java.util.Set;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

import se.uppdragsgrafen.extract.reading.Contradictions;
import se.uppdragsgrafen.extract.reading.Draft;
import se.uppdragsgrafen.extract.reading.Row;
import se.uppdragsgrafen.extract.wording.Sentences;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Uppfoljning.Status;

/** A status against what its own comment says of the uppdrag, where that is explicit. */
public final class StatusChecks {

	private static final Set<Status> DONE = Set.of(Status.GENOMFORT, Status.UPPFYLLT);

	private static final Set<Status> NOT_DONE = Set.of(Status.EJ_GENOMFORT, Status.EJ_UPPFYLLT, Status.EJ_PABORJAT);

	private static final Pattern GOES_ON = Pattern
		.compile("^(Uppdraget (?:pågår|fortsätter|kvarstår|är (?:inte|ej) \\pL+))");

	private static final Pattern IS_DONE = Pattern
		.compile("^(Uppdraget är (?:genomfört|slutfört|avslutat|klart|uppfyllt))");

	private final Draft draft;

	private final Contradictions contradictions;

	public StatusChecks(Draft draft, Contradictions contradictions) {
		this.draft = draft;
		this.contradictions = contradictions;
	}

	public void run() {
		List<Row> rows = this.draft.of(Uppfoljning.class).toList();
		for (Row row : rows) {
			Object status = row.get("status");
			if (DONE.contains(status)) {
				check(row, GOES_ON);
			}
			else if (NOT_DONE.contains(status)) {
				check(row, IS_DONE);
			}
		}
	}

	private void check(Row row, Pattern against) {
		for (String sentence : Sentences.of(row.text("kommentar"))) {
			Matcher matcher = against.matcher(sentence);
			if (matcher.find() && row.get("uppdrag") instanceof Row uppdrag) {
				this.contradictions.add("status mot text " + uppdrag.text("titel"), Motsagelse.Typ.STATUS_MOT_TEXT,
						"Den angivna statusen är en annan än den som kommentaren själv säger.", row.text("statusText"),
						matcher.group(1), null, List.of(row, uppdrag), row.evidence());
			}
		}
	}

}
