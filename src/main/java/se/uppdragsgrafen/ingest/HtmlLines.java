package se.uppdragsgrafen.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.LineNote;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;

/** One document of the report, line by line, with what it states beside. */
final class HtmlLines {

	static final String FACT = "● fakta";

	static final String OUT = "○ ";

	static final String LOST = "▲ inte förstådd";

	private static final String CORRECTED = OUT + "borttagen genom rättelse";

	/** A title line may be evidence of all that follows. */
	private static final int SHOWN = 8;

	private final Extraction document;

	private final String name;

	private final boolean quotes;

	private final Map<Integer, List<Fact>> facts;

	private final Map<String, Fact> titles;

	/** What has been shown with its values. */
	private final Set<String> told = new HashSet<>();

	HtmlLines(Extracted extracted, Extraction document, String name, boolean quotes) {
		this.document = document;
		this.name = name;
		this.quotes = quotes;
		this.facts = extracted.byLine(document);
		this.titles = extracted.facts()
			.stream()
			.filter(Dokument.class::isInstance)
			.collect(Collectors.toMap(Fact::id, (each) -> each));
	}

	Extraction extraction() {
		return this.document;
	}

	/** Where a line stands on the page. */
	String anchor(int line) {
		return this.name + "-" + line;
	}

	void write(Html html) {
		html.element("h2", "%s: %s".formatted(this.document.document().name(), this.document.title()));
		if (!this.quotes) {
			html.raw("\n<p>Dokumentets egna ord visas inte.</p>\n");
		}
		html.raw("\n<table class=\"lines\">\n<thead><tr><th scope=\"col\" class=\"number\">Rad</th>")
			.raw("<th scope=\"col\" class=\"sign\">Vad det blev</th><th scope=\"col\" class=\"said\">Texten</th>")
			.raw("<th scope=\"col\">Fakta</th></tr></thead>\n<tbody>\n");
		this.document.lines().forEach((each) -> line(html, each));
		html.raw("</tbody>\n</table>\n");
	}

	private void line(Html html, LineNote note) {
		List<Fact> stated = Stream
			.concat(note.facts().stream().filter(this.titles::containsKey).map(this.titles::get),
					this.facts.getOrDefault(note.number(), List.of()).stream())
			.toList();
		LeftOut reason = note.leftOut();
		boolean removed = stated.isEmpty() && !note.facts().isEmpty();
		String shape = !stated.isEmpty() ? "fact" : (reason != null || removed) ? "out" : "lost";
		html.raw("<tr id=\"" + anchor(note.number()) + "\" class=\"" + shape)
			.raw((reason == LeftOut.TOM) ? " blank\">" : "\">")
			.raw("<td class=\"number\">" + note.number() + "</td><td class=\"sign\">")
			.text(!stated.isEmpty() ? FACT : (reason != null) ? OUT + reason : removed ? CORRECTED : LOST)
			.raw("</td><td class=\"said\">")
			.text(this.quotes ? note.text() : "")
			.raw("</td><td>");
		facts(html, stated);
		html.raw("</td></tr>\n");
	}

	private void facts(Html html, List<Fact> stated) {
		if (stated.isEmpty()) {
			return;
		}
		html.raw("<ul class=\"facts\">");
		stated.stream().limit(SHOWN).forEach((each) -> fact(html, each));
		if (stated.size() > SHOWN) {
			html.element("li", "och %d till".formatted(stated.size() - SHOWN));
		}
		html.raw("</ul>");
	}

	private void fact(Html html, Fact fact) {
		if (!this.told.add(fact.id())) {
			html.raw("<li>").link(this.name + "/" + fact.id(), FactText.title(fact)).raw("</li>");
			return;
		}
		html.raw("<li id=\"").text(this.name + "/" + fact.id()).raw("\">").text(FactText.title(fact) + " ");
		html.element("code", fact.id()).raw(" ").element("small", FactText.values(fact)).raw("</li>");
	}

}
