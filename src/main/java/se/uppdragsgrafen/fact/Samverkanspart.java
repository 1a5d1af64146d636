package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A partner: another municipality, the region, an authority, a company, civil society.
 *
 * @param id the permanent key
 * @param namn the name
 * @param alias other names and spellings
 * @param typ what kind
 * @param kommun the municipality, where the partner is one
 * @param medlemmar members of a collective, where a document lists them
 * @param kallor the evidence
 */
public record Samverkanspart(String id, String namn, List<String> alias, Typ typ,
		@Relation("AR_KOMMUN") @Nullable Ref<Kommun> kommun,
		@Relation("HAR_MEDLEM") List<Ref<Samverkanspart>> medlemmar,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of partners. */
	public enum Typ {

		KOMMUN, REGION, MYNDIGHET, FORETAG, CIVILSAMHALLE, LAROSATE, SAMVERKANSORGAN, KOLLEKTIV, INTERN

	}

}
