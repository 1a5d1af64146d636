package se.uppdragsgrafen.extract.reading;

import com.google.re2j.Pattern;

/** Why a line became no fact: the closed list of DESIGN § 9. */
public enum LeftOut {

	/** Nothing is printed there. */
	TOM("tom rad"),
	/** Printed on each page. */
	SIDHUVUD("sidhuvud eller sidfot"),
	/** Only marks what is text, or says what a browser needs. */
	UPPMARKNING("uppmärkning"),
	/** Parts other lines from each other. */
	AVSKILJARE("avskiljare"),
	/** A heading, which says what stands under it. */
	RUBRIK("rubrik"),
	/** The head or the legend of a table. */
	TABELLHUVUD("tabellhuvud"),
	/** The list of contents. */
	INNEHALL("innehållsförteckning"),
	/** Picture captions, and who took the pictures. */
	BILDTEXT("bildtext"),
	/** Attendance, signatures, names: never read. */
	PERSONER("personuppgifter läses inte"),
	/** Says what another line already said. */
	UPPREPNING("upprepar en annan rad"),
	/** Plans and priorities for coming years (DESIGN § 4). */
	FRAMTID("planer för kommande år"),
	/** Running text without a number, a date, a §, a law or an uppdrag. */
	PROSA("löpande text utan uppgift");

	/** What is never left out as prose (DESIGN § 9). */
	public static final Pattern TELLING = Pattern.compile("(?i)\\d|§|uppdrag|\\blag\\b|lagen");

	private final String text;

	LeftOut(String text) {
		this.text = text;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
