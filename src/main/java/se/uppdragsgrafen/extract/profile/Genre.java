package se.uppdragsgrafen.extract.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

import se.uppdragsgrafen.fact.Dokument;

/** What kind of document a profile describes. */
public enum Genre {

	/** A list of uppdrag with what became of them. */
	@JsonProperty("uppfoljning")
	UPPFOLJNING(Dokument.Typ.UPPFOLJNING),
	/** A goal with its uppdrag. */
	@JsonProperty("malsida")
	MALSIDA(Dokument.Typ.MALSIDA),
	/** Minutes of a meeting, with agreements and project plans attached. */
	@JsonProperty("protokoll")
	PROTOKOLL(Dokument.Typ.PROTOKOLL),
	/** What a nämnd did in a year: goals, uppdrag, money, and what its units say. */
	@JsonProperty("arsredovisning")
	ARSREDOVISNING(Dokument.Typ.ARSREDOVISNING);

	private final Dokument.Typ typ;

	Genre(Dokument.Typ typ) {
		this.typ = typ;
	}

	/** As the fact says it. */
	public Dokument.Typ typ() {
		return this.typ;
	}

}
