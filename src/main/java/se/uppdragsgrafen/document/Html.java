package se.uppdragsgrafen.document;

import java.util.Iterator;
import java.util.List;

import com.google.re2j.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** A web page → blocks; its lines are those of its source. */
final class Html {

	/** So far into a file its first tag may stand. */
	private static final int BEGINNING = 8192;

	/** Deeper is no layout; what is nested deeper is read as if it were not. */
	static final int DEPTH = 256;

	/** That begin an element, each of which takes half a kB of memory. */
	static final int TAGS = 300_000;

	/** In nanoseconds: ten times what a page takes, and more for a long one. */
	private static final long LONGEST = 3_000_000_000L;

	private static final long LONGER_BY_CHARACTER = 1_500L;

	private static final Pattern BEFORE = Pattern.compile("(?s)^(\\s+|<\\?xml[^>]*>|<!--.*?-->)+");

	private static final Pattern TAG = Pattern.compile(
			"(?i)^<(!doctype\\s+html|(html|head|body|title|meta|link|style|script|main|article|section|div|header|h[1-6]"
					+ "|p|ul|ol|table|span|font|center)[\\s>/])");

	private Html() {
	}

	/** By what the text begins with; Markdown may hold tags, but not first. */
	static boolean is(String text) {
		String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
		return TAG.matcher(BEFORE.matcher(beginning).replaceFirst("")).find();
	}

	/** Whether there are more elements than a page may have. */
	static boolean crowded(String text) {
		int tags = 0;
		for (int at = text.indexOf('<'); at >= 0 && tags <= TAGS; at = text.indexOf('<', at + 1)) {
			tags += (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) ? 1 : 0;
		}
		return tags > TAGS;
	}

	/**
	 * What a web page says.
	 * @throws Unreadable where it has too many elements, or they stand where they take
	 * too much time
	 */
	static List<Block> blocks(String name, String text) {
		if (crowded(text)) {
			throw new Unreadable(
					"%s har fler än %d taggar. Dela sidan, eller spara den som text.".formatted(name, TAGS));
		}
		HtmlBlocks blocks = new HtmlBlocks();
		parsed(name, text).body().filter(blocks);
		return blocks.end();
	}

	/** Tags that stand where they may not can take the parser time squared. */
	private static org.jsoup.nodes.Document parsed(String name, String text) {
		long end = System.nanoTime() + LONGEST + LONGER_BY_CHARACTER * text.length();
		try (StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH))) {
			Iterator<Element> elements = parser.parse(text, "").iterator();
			while (elements.hasNext()) {
				elements.next();
				if (System.nanoTime() - end > 0) {
					throw new Unreadable(name + " är ingen hel webbsida. Spara sidan på nytt, eller som PDF.");
				}
			}
			return parser.document();
		}
	}

}
