package se.uppdragsgrafen.extract.wording;

/** Patterns of words that Swedish municipalities share, in the syntax of re2j. */
public final class Words {

	/** A month by name. */
	public static final String MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";

	/** 2022-11-17, or 17 november 2022; the year may be missing. */
	public static final String DATE = "(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2} (?:" + MONTH + ")(?: (?:19|20)\\d\\d)?";

	/** A number in a register: SN.2022.38 700, VSF 2022/10, KS 2021-00176. */
	public static final String DNR = "(?:\\pL[\\pL-]*[ .:/-]?)?(?:\\d{4}[.:/–-]\\d+|\\d+[.:/–-]\\d{4})(?: \\d{3})?";

	/** A number in figures or in one word. */
	public static final String COUNT = "\\d+|\\pL+";

	private static final String ENDS = "nämnd|styrelse|utskott|fullmäktige|förvaltning";

	/**
	 * What a name of two words or more begins with: "Vård- och", "Teknisk", "Gemensam".
	 */
	private static final String BEGINS = "\\pL+-(?:, \\pL+-)* och \\pL*?|\\p{Lu}\\pL*(?:isk|iska|sam|samma|al|ala) \\pL*?";

	/**
	 * A body of a kommun by its name; not just "nämnden", which any of them is called.
	 */
	public static final String BODY = "(?:(?:" + BEGINS + "|\\pL{2,}?)(?:" + ENDS + ")(?:en|n|et)?|(?:" + BEGINS
			+ ")(?:beredning(?:en)?|råd(?:et)?)|\\p{Lu}\\pL{2,}?(?:\\pLberedningen|[a-ln-zåäö]rådet))s?";

	private static final String ITEM = "(?:[Ss]amtliga nämnder|[Aa]lla nämnder|" + BODY + "|\\p{Lu}{2,6})";

	private static final String LIST = ITEM + "(?:(?:, | och | samt | & |/|; )" + ITEM + ")*";

	/** Bodies by name or abbreviation, some of them in parentheses. */
	public static final String NAMNDER = LIST + "(?: \\(" + LIST + "\\))?";

	private Words() {
	}

}
