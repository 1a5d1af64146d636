package se.uppdragsgrafen.document;

import java.util.List;

import com.google.re2j.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page → blocks; its lines are those of its source. */
final class Html {

	/** So far into a file its first tag may stand. */
	private static final int BEGINNING = 8192;

	/** Deeper is no layout; what is nested deeper is read as if it were not. */
	private static final int DEPTH = 256;

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

	static List<Block> blocks(String text) {
		Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH);
		Element body = parser.parseInput(text, "").body();
		HtmlBlocks blocks = new HtmlBlocks();
		body.filter(blocks);
		return blocks.end();
	}

}
