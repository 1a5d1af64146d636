package se.uppdragsgrafen.query.analys;

/** What a value of an argument or a column is. */
public enum Kind {

	/** A text, or a key. */
	TEXT,
	/** One of a closed list of words. */
	CHOICE,
	/** A whole number of at most 32 bits. */
	INT,
	/** A whole number of kronor, of at most 64 bits. */
	KRONOR,
	/** A number with decimals. */
	NUMBER,
	/** True or false. */
	TRUTH,
	/** A point in time as the documents have it: a year, a month, a day. */
	TIDPUNKT,
	/** The id of a node. */
	NODE

}
