package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A matter of a meeting.
 *
 * @param id the permanent key
 * @param paragraf the number of its §
 * @param rubrik as printed
 * @param diarienummer registration number
 * @param beslut the decisions, as printed
 * @param utfall what became of it: that of its weightiest point
 * @param underlag what the decision rests on
 * @param skickasTill who is told
 * @param sammantrade the meeting
 * @param uppdrag assignments that it treats
 * @param avtal agreements that it treats
 * @param mal goals that it treats
 * @param styrdokument steering documents that it treats
 * @param kallor the evidence
 */
public record Arende(String id, int paragraf, String rubrik, @Nullable String diarienummer, List<String> beslut,
		Utfall utfall, List<String> underlag, List<String> skickasTill,
		@Relation(value = "HAR_ARENDE", incoming = true) Ref<Sammantrade> sammantrade,
		@Relation("BEHANDLAR") List<Ref<Uppdrag>> uppdrag, @Relation("BEHANDLAR") List<Ref<Avtal>> avtal,
		@Relation("BEHANDLAR") List<Ref<Mal>> mal, @Relation("BEHANDLAR") List<Ref<Styrdokument>> styrdokument,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** The outcomes of a matter or of a point of it, the weightiest first. */
	public enum Utfall {

		BESLUTAT, FORESLAGET, BIFALLET, AVSLAGET, BORDLAGT, ATERREMITTERAT, BESVARAT, UTGAR, INFORMATION, SEKRETESS,
		EJ_ANGIVEN

	}

}
