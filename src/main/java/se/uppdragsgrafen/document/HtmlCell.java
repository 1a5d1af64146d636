package se.uppdragsgrafen.document;

import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a cell of a web page says: one line per paragraph, items with a bullet or number.
 */
final class HtmlCell implements NodeFilter {

	private final StringBuilder text = new StringBuilder();

	static String text(Element cell) {
		HtmlCell text = new HtmlCell();
		cell.filter(text);
		return Cell.whole(text.text.toString()
			.lines()
			.map(Characters::plain)
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining("\n")));
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			// How the source is broken into lines says nothing.
			this.text.append(words.getWholeText().replace('\n', ' '));
		}
		if (!(node instanceof Element element)) {
			return FilterResult.CONTINUE;
		}
		if (HtmlBlocks.SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
			return FilterResult.SKIP_ENTIRELY;
		}
		switch (element.normalName()) {
			case "br" -> this.text.append('\n');
			// A status may be a coloured picture that only its description names.
			case "img" -> this.text.append(' ').append(element.attr("alt")).append(' ');
			case "td", "th" -> this.text.append(' ');
			case "li" -> this.text.append('\n').append(bullet(element)).append(' ');
			default -> this.text.append(element.isBlock() ? "\n" : "");
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
			this.text.append('\n');
		}
		return FilterResult.CONTINUE;
	}

	private static String bullet(Element item) {
		String marker = HtmlMarker.of(item);
		return marker.equals("-") ? "•" : marker;
	}

}
