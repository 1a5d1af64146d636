package se.uppdragsgrafen.document;

/**
 * Counts what a PDF asks for, and refuses more than any document does: a file of some
 * hundred bytes may draw itself for ever.
 */
final class PdfWork {

	/** The most operators of a page; one full of drawings has some hundred thousand. */
	static final int OPERATORS = 1_000_000;

	/** The most forms that are drawn on a page, each with operators of its own. */
	static final int FORMS = 10_000;

	/** The most forms in each other: one drawn by another, and so on. */
	static final int DEPTH = 20;

	/** The most states of drawing that are kept to be gone back to. */
	static final int STATES = 1_000;

	/** The most characters of a page; one of the smallest print has a tenth of it. */
	static final int CHARACTERS = 200_000;

	/** The most characters of all pages. */
	static final int CHARACTERS_IN_ALL = 20_000_000;

	/** The most pages, whatever the file says that it has. */
	static final int PAGES = 5_000;

	/**
	 * The most streams of an encrypted file that are decrypted, each kept on disk; a page
	 * has some ten.
	 */
	static final int STREAMS = 50_000;

	private final String name;

	private int pages;

	private int operators;

	private int forms;

	private int glyphs;

	private int characters;

	private int all;

	private int streams;

	/**
	 * @param name of the file
	 */
	PdfWork(String name) {
		this.name = name;
	}

	void stream() {
		this.streams++;
		if (this.streams > STREAMS) {
			throw new Unreadable(
					"%s har mer än %d krypterade delar. Spara en kopia utan lösenord, eller dela dokumentet."
						.formatted(this.name, STREAMS));
		}
	}

	/** Said by the file, before any is read. */
	void pages(int said) {
		if (said > PAGES) {
			throw new Unreadable("%s har fler än %d sidor. Dela dokumentet.".formatted(this.name, PAGES));
		}
	}

	void page() {
		this.pages++;
		pages(this.pages);
		this.operators = 0;
		this.forms = 0;
		this.glyphs = 0;
		this.characters = 0;
	}

	void operator(int states) {
		this.operators++;
		hold(this.operators <= OPERATORS, "%d ritkommandon".formatted(OPERATORS));
		hold(states <= STATES, "%d sparade rittillstånd".formatted(STATES));
	}

	/**
	 * @param depth how many forms it is drawn within
	 */
	void form(int depth) {
		this.forms++;
		hold(this.forms <= FORMS, "%d delar".formatted(FORMS));
		hold(depth <= DEPTH, "%d delar i varandra".formatted(DEPTH));
	}

	void glyph() {
		this.glyphs++;
		hold(this.glyphs <= CHARACTERS, "%d tecken".formatted(CHARACTERS));
	}

	/** What a glyph says: mostly one character, but a font may say anything. */
	void text(String said) {
		this.characters += said.length();
		this.all += said.length();
		hold(this.characters <= CHARACTERS, "%d tecken".formatted(CHARACTERS));
		if (this.all > CHARACTERS_IN_ALL) {
			throw new Unreadable("%s har fler än %d tecken. Dela dokumentet.".formatted(this.name, CHARACTERS_IN_ALL));
		}
	}

	private void hold(boolean held, String most) {
		if (!held) {
			throw new Unreadable(
					"%s har mer än %s på sida %d. Öppna den i ett annat program, skriv ut den till en ny PDF och läs den."
						.formatted(this.name, most, this.pages));
		}
	}

}
