package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.Format.Form;

/**
 * A law, strategy, guideline or other steering document.
 *
 * @param id the permanent key
 * @param titel the title
 * @param alias other names
 * @param typ what kind
 * @param beteckning SFS number or registration number
 * @param antagen when it was adopted
 * @param gallerFran from when it applies
 * @param gallerTill to when it applies
 * @param lage what the document says
 * @param antagenAv who adopted it
 * @param ersatter what it replaces
 * @param kallor the evidence
 */
public record Styrdokument(String id, String titel, List<String> alias, Typ typ, @Nullable String beteckning,
		@Format(Form.TIDPUNKT) @Nullable String antagen, @Format(Form.TIDPUNKT) @Nullable String gallerFran,
		@Format(Form.TIDPUNKT) @Nullable String gallerTill, Lage lage,
		@Relation("ANTAGEN_AV") @Nullable Ref<Namnd> antagenAv, @Relation("ERSATTER") List<Ref<Styrdokument>> ersatter,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of steering documents. */
	public enum Typ {

		LAG, FORESKRIFT, STRATEGI, POLICY, RIKTLINJE, PLAN, PROGRAM, RUTIN, UTREDNING, OVRIGT

	}

	/** Whether it applies. */
	public enum Lage {

		GALLANDE, UTGATT, PLANERAT, EJ_ANGIVET

	}

}
