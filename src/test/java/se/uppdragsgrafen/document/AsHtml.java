package se.uppdragsgrafen.document;

import java.util.List;

import org.jsoup.nodes.Entities;

/** Prints the blocks of a document as a web page such as municipalities have. */
public final class AsHtml {

	private final StringBuilder page = new StringBuilder();

	/** The list that the last item is in, "ul" or "ol"; else empty. */
	private String list = "";

	private AsHtml() {
	}

	/** The page. */
	public static String of(Document document) {
		AsHtml html = new AsHtml();
		html.page.append("""
				<!DOCTYPE html>
				<html lang="sv">
				<head><meta charset="utf-8"><title>Ett dokument</title><style>td { padding: 2px }</style></head>
				<body>
				<nav><ul><li><a href="/">Start</a></li><li>Kommun och politik</li></ul></nav>
				<main>
				""");
		document.blocks().forEach(html::add);
		html.in("");
		html.page.append("""
				</main>
				<script>document.title = "<p>Ingen text</p>";</script>
				<footer><p>Kontakta kommunen</p></footer>
				</body>
				</html>
				""");
		return html.page.toString();
	}

	private void add(Block block) {
		switch (block) {
			case Paragraph paragraph -> add(paragraph);
			case Table table -> add(table);
		}
	}

	private void add(Paragraph paragraph) {
		String text = wrapped(paragraph.text());
		if (paragraph.heading()) {
			in("");
			String level = "h" + paragraph.marker().length();
			this.page.append("<%s>%s</%s>\n".formatted(level, text, level));
		}
		else if (paragraph.marker().equals("-")) {
			in("ul");
			this.page.append("<li>%s</li>\n".formatted(text));
		}
		else if (paragraph.marker().endsWith(".")) {
			in("ol");
			this.page.append("<li value=\"%s\">%s</li>\n".formatted(paragraph.marker().replace(".", ""), text));
		}
		else {
			in("");
			this.page.append("<p>%s</p>\n".formatted((escaped(paragraph.marker()) + " " + text).strip()));
		}
	}

	private void add(Table table) {
		in("");
		this.page.append("<table>\n");
		List<Table.Row> rows = table.rows();
		for (int i = 0; i < rows.size(); i++) {
			String cell = (i == 0) ? "th" : "td";
			this.page.append((i == 0) ? "<thead>\n" : "").append("<tr>\n");
			rows.get(i).cells().forEach((each) -> this.page.append("<%s>%s</%s>\n".formatted(cell, cell(each), cell)));
			this.page.append("</tr>\n").append((i == 0) ? "</thead>\n<tbody>\n" : "");
		}
		this.page.append("</tbody>\n</table>\n");
	}

	private static String cell(String text) {
		StringBuilder html = new StringBuilder();
		for (String line : text.split("\n", -1)) {
			html.append(line.startsWith("• ") ? "<ul>\n<li>%s</li>\n</ul>".formatted(wrapped(line.substring(2)))
					: "<p>%s</p>".formatted(wrapped(line)));
		}
		return text.contains("\n") ? html.toString() : wrapped(text);
	}

	private void in(String wanted) {
		if (this.list.equals(wanted)) {
			return;
		}
		this.page.append(this.list.isEmpty() ? "" : "</" + this.list + ">\n");
		this.page.append(wanted.isEmpty() ? "" : "<" + wanted + ">\n");
		this.list = wanted;
	}

	/** The source is broken where it happens to be; a browser shows blanks there. */
	private static String wrapped(String text) {
		StringBuilder wrapped = new StringBuilder();
		int column = 0;
		for (String word : escaped(text).split(" ", -1)) {
			boolean full = column + word.length() > 100;
			wrapped.append(wrapped.isEmpty() ? "" : full ? "\n    " : " ").append(word);
			column = full ? word.length() : column + word.length() + 1;
		}
		return wrapped.toString();
	}

	private static String escaped(String text) {
		return Entities.escape(text);
	}

}
