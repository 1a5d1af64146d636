package se.uppdragsgrafen.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A body of a municipality: council, board, committee, administration or company.
 *
 * @param id the permanent key
 * @param namn the full name
 * @param kortnamn the abbreviation in use
 * @param alias other names and abbreviations
 * @param typ what kind of body
 * @param kommun its municipality
 * @param overordnad the body it answers to
 * @param kallor the evidence
 */
public record Namnd(String id, String namn, @Nullable String kortnamn, List<String> alias, Typ typ,
		@Relation(value = "HAR_NAMND", incoming = true) Ref<Kommun> kommun,
		@Relation(value = "HAR_UNDERORDNAD", incoming = true) @Nullable Ref<Namnd> overordnad,
		@Relation("HAR_BELAGG") List<Ref<Belagg>> kallor) implements Fact.Sourced {

	/** Kinds of bodies. */
	public enum Typ {

		KOMMUNFULLMAKTIGE, KOMMUNSTYRELSE, NAMND, GEMENSAM_NAMND, UTSKOTT, BEREDNING, RAD, STYRGRUPP, FORVALTNING, BOLAG

	}

}
