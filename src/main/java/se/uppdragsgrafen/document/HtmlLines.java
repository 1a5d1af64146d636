package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** On which lines of its source something on a web page stands. */
final class HtmlLines {

	private HtmlLines() {
	}

	/** Where the first word stands. */
	static int first(TextNode words) {
		String text = words.getWholeText();
		int blank = text.length() - text.stripLeading().length();
		return start(words) + breaks(text.substring(0, blank));
	}

	/** Where the last word stands, given where the first does. */
	static int last(TextNode words, int first) {
		return first + breaks(words.getWholeText().strip());
	}

	static Span of(Element element) {
		int start = start(element);
		boolean ends = element.endSourceRange().isTracked();
		return new Span(start, ends ? Math.max(start, element.endSourceRange().end().lineNumber()) : start);
	}

	/** Text that is set line by line. */
	static List<Line> each(Element preformatted) {
		List<Line> lines = new ArrayList<>();
		int number = start(preformatted);
		for (String each : preformatted.wholeText().split("\n", -1)) {
			lines.add(new Line(number, null, each));
			number += 1;
		}
		return lines;
	}

	private static int start(Node node) {
		return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
	}

	private static int breaks(String text) {
		return (int) text.chars().filter((character) -> character == '\n').count();
	}

}
