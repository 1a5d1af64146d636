package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a web page and keeps what it says, block by block. */
final class HtmlBlocks implements NodeFilter {

	/** What is around the text, or is no text. */
	static final Set<String> SKIPPED = Set.of("script", "style", "nav", "footer", "noscript", "template", "svg",
			"iframe", "object", "button", "select", "textarea", "head");

	private final List<Block> blocks = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	/** Whether there is a word in the text. */
	private boolean begun;

	private int from = 1;

	private int to = 1;

	/** Of the item or heading that is being read. */
	private String marker = "";

	/** What has been read, to its end. */
	List<Block> end() {
		flush();
		return this.blocks;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		return switch (node) {
			case TextNode words -> add(words);
			case Element element -> begin(element);
			default -> FilterResult.CONTINUE;
		};
	}

	private FilterResult begin(Element element) {
		if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
			return FilterResult.SKIP_ENTIRELY;
		}
		if (!element.isBlock() && !element.normalName().equals("br")) {
			return FilterResult.CONTINUE;
		}
		flush();
		if (element.normalName().equals("pre")) {
			this.blocks.addAll(TextBlocks.of(HtmlLines.each(element)));
			return FilterResult.SKIP_CHILDREN;
		}
		if (element.normalName().equals("table") && !HtmlTable.layout(element)) {
			new HtmlTable(element).addTo(this.blocks);
			return FilterResult.SKIP_CHILDREN;
		}
		String marks = HtmlMarker.of(element);
		this.marker = marks.isEmpty() ? this.marker : marks;
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && element.isBlock()) {
			flush();
			this.marker = HtmlMarker.of(element).isEmpty() ? this.marker : "";
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult add(TextNode words) {
		if (!words.isBlank()) {
			int first = HtmlLines.first(words);
			this.from = this.begun ? this.from : first;
			this.begun = true;
			this.to = HtmlLines.last(words, first);
		}
		this.text.append(words.getWholeText());
		return FilterResult.CONTINUE;
	}

	private void flush() {
		String plain = Characters.plain(this.text.toString());
		this.text.setLength(0);
		this.begun = false;
		if (plain.isEmpty()) {
			return;
		}
		Span at = new Span(this.from, Math.max(this.from, this.to));
		if (this.marker.isEmpty()) {
			this.blocks.add(TextBlocks.marked(plain, at));
			return;
		}
		this.blocks.add(new Paragraph(plain, this.marker, at));
		// An item's second paragraph is no item; a heading that is broken is one still.
		this.marker = this.marker.startsWith("#") ? this.marker : "";
	}

}
