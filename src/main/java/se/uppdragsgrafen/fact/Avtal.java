package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * An agreement between parties.
 *
 * @param id the permanent key
 * @param titel the title
 * @param alias other names
 * @param typ what kind
 * @param lage what the document says; never computed from today
 * @param gallerFran from when
 * @param gallerTill to when
 * @param parter the parties
 * @param namnder bodies that enter into it or answer for it
 * @param styrdokument steering documents it belongs to or rests on
 * @param ersatter versions it replaces
 * @param kallor the evidence
 */
public record Avtal(String id, String titel, List<String> alias, Typ typ, Lage lage,
		@Format(Form.TIDPUNKT) @Nullable String gallerFran, @Format(Form.TIDPUNKT) @Nullable String gallerTill,
		@Relation("HAR_PART") List<Ref<Samverkanspart>> parter,
		@Relation(value = "INGAR", incoming = true) List<Ref<Namnd>> namnder,
		@Relation("STYRS_AV") List<Ref<Styrdokument>> styrdokument, @Relation("ERSATTER") List<Ref<Avtal>> ersatter,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of agreements. */
	public enum Typ {

		AVTAL, OVERENSKOMMELSE, KONTRAKT

	}

	/** Where an agreement stands. */
	public enum Lage {

		PLANERAT, FORESLAGET, BESLUTAT, UPPHORT, EJ_ANGIVET

	}

}
