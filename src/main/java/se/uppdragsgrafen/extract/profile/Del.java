package se.uppdragsgrafen.extract.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a headed part of a matter is. */
public enum Del {

	/** What it is about. */
	@JsonProperty("text")
	TEXT,
	/** What somebody moves; it repeats the decision. */
	@JsonProperty("yrkande")
	YRKANDE,
	/** The decision. */
	@JsonProperty("beslut")
	BESLUT,
	/** What the decision rests on. */
	@JsonProperty("underlag")
	UNDERLAG,
	/** Who is told. */
	@JsonProperty("skickas")
	SKICKAS,
	/** The area of a control. */
	@JsonProperty("omrade")
	OMRADE,
	/** What a control looks at. */
	@JsonProperty("moment")
	MOMENT,
	/** How often it is done. */
	@JsonProperty("frekvens")
	FREKVENS,
	/** Which function does it. */
	@JsonProperty("ansvar")
	ANSVAR,
	/** How it is done. */
	@JsonProperty("metod")
	METOD,
	/** What it found. */
	@JsonProperty("resultat")
	RESULTAT

}
