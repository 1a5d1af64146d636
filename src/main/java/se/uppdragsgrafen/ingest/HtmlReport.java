package se.uppdragsgrafen.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.LineNote;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.extract.reading.Resolution;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Motsagelse;

/** What a run read, as one page: counts and contradictions first, then line by line. */
final class HtmlReport {

	/** More links than that nobody follows. */
	private static final int LINKS = 100;

	private final Extracted extracted;

	private final Html html = new Html();

	private final List<HtmlLines> documents = new ArrayList<>();

	private HtmlReport(Extracted extracted, boolean quotes) {
		this.extracted = extracted;
		for (int i = 0; i < extracted.documents().size(); i++) {
			this.documents.add(new HtmlLines(extracted, extracted.documents().get(i), "d" + (i + 1), quotes));
		}
	}

	/** Writes the page; the same run gives the same bytes. */
	static void write(Path file, Extracted extracted, boolean quotes) {
		try {
			Files.writeString(file, new HtmlReport(extracted, quotes).page());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page() {
		String title = "Läst: "
				+ String.join("; ", this.extracted.documents().stream().map(Extraction::title).toList());
		this.html.raw("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
			.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
			.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
			.element("title", title)
			.raw("\n<style>\n" + css() + "</style>\n</head>\n<body>\n<main>\n")
			.element("h1", title);
		this.extracted.documents().forEach(this::source);
		understood();
		contradictions();
		facts();
		corrections();
		resolutions();
		this.documents.forEach((each) -> each.write(this.html));
		return this.html.raw("</main>\n</body>\n</html>\n").toString();
	}

	private static String css() {
		try (InputStream in = HtmlReport.class.getResourceAsStream("rapport.css")) {
			if (in == null) {
				throw new IllegalStateException("rapport.css is not shipped");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void source(Extraction document) {
		this.html.raw("<p>")
			.text("%s, kommun: %s, profil: %s.".formatted(document.document().name(), this.extracted.kommun().namn(),
					document.profile()))
			.raw("</p>\n");
	}

	private void understood() {
		this.html.raw("<h2>Raderna</h2>\n<table>\n<thead><tr><th scope=\"col\">Vad det blev</th>")
			.raw("<th scope=\"col\" class=\"number\">Rader</th><th scope=\"col\">Vilka</th></tr></thead>\n");
		for (HtmlLines document : this.documents) {
			LineCounts counts = LineCounts.of(document.extraction());
			this.html.raw("<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"3\">")
				.text(document.extraction().document().name())
				.raw("</th></tr>\n");
			count(document, HtmlLines.LOST, counts.notUnderstood());
			count(document, HtmlLines.FACT, counts.facts());
			counts.leftOut().forEach((reason, lines) -> count(document, HtmlLines.OUT + reason, lines));
			this.html.raw("</tbody>\n");
		}
		this.html.raw("</table>\n");
	}

	private void count(HtmlLines document, String what, List<LineNote> lines) {
		this.html.raw("<tr><th scope=\"row\">")
			.text(what)
			.raw("</th><td class=\"number\">" + lines.size() + "</td><td>");
		lines.stream()
			.filter((each) -> each.leftOut() != LeftOut.TOM)
			.limit(LINKS)
			.forEach((each) -> this.html.link(document.anchor(each.number()), "" + each.number()).raw(" "));
		this.html.raw((lines.size() > LINKS) ? "…" : "").raw("</td></tr>\n");
	}

	private void contradictions() {
		List<Motsagelse> all = this.extracted.contradictions();
		this.html.element("h2", "Motsägelser: " + all.size());
		if (all.isEmpty()) {
			this.html.raw("\n<p>Inga.</p>\n");
			return;
		}
		this.html.raw(
				"\n<table>\n<thead><tr><th scope=\"col\">Slag</th><th scope=\"col\">Vad</th><th scope=\"col\">Värden</th>")
			.raw("<th scope=\"col\">Skillnad</th><th scope=\"col\">Rader</th></tr></thead>\n<tbody>\n");
		Map<String, Belagg> evidence = this.extracted.evidence();
		Map<String, HtmlLines> byDocument = new HashMap<>();
		this.documents.forEach((each) -> byDocument.put(Extracted.dokument(each.extraction()), each));
		for (Motsagelse each : all) {
			this.html.raw("<tr>")
				.element("td", each.typ().name())
				.element("td", each.vad())
				.element("td", (each.varde2() != null) ? each.varde1() + " ≠ " + each.varde2() : each.varde1())
				.element("td", (each.differens() != null) ? each.differens() : "")
				.raw("<td>");
			each.kallor().forEach((ref) -> lines(evidence.get(ref.id()), byDocument));
			this.html.raw("</td></tr>\n");
		}
		this.html.raw("</tbody>\n</table>\n");
	}

	private void lines(@org.jspecify.annotations.Nullable Belagg belagg, Map<String, HtmlLines> byDocument) {
		HtmlLines document = (belagg != null) ? byDocument.get(belagg.dokument().id()) : null;
		if (belagg != null && document != null) {
			this.html.link(document.anchor(belagg.franRad()), "" + belagg.franRad()).raw(" ");
		}
	}

	private void facts() {
		this.html.raw("<h2>Fakta</h2>\n<table>\n<thead><tr><th scope=\"col\">Slag</th>")
			.raw("<th scope=\"col\" class=\"number\">Antal</th></tr></thead>\n<tbody>\n");
		this.extracted.counts()
			.forEach((type, count) -> this.html
				.raw("<tr><th scope=\"row\">" + type.label() + "</th><td class=\"number\">")
				.raw(count + "</td></tr>\n"));
		this.html.raw("</tbody>\n</table>\n");
	}

	private void corrections() {
		if (this.extracted.corrected().isEmpty()) {
			return;
		}
		this.html.raw("<h2>Rättat för hand</h2>\n<ul>\n");
		this.extracted.corrected()
			.stream()
			.sorted()
			.forEach((each) -> this.html.raw("<li>").element("code", each).raw("</li>\n"));
		this.html.raw("</ul>\n");
	}

	private void resolutions() {
		List<Resolution> all = this.extracted.documents()
			.stream()
			.flatMap((each) -> each.resolutions().stream())
			.distinct()
			.toList();
		if (all.isEmpty()) {
			return;
		}
		this.html.raw("<h2>Namn</h2>\n<table>\n<thead><tr><th scope=\"col\">Står</th><th scope=\"col\">Lästes som</th>")
			.raw("<th scope=\"col\">Enligt</th></tr></thead>\n<tbody>\n");
		all.forEach((each) -> this.html.raw("<tr>")
			.element("td", each.printed())
			.element("td", each.became())
			.element("td", each.rule().toString())
			.raw("</tr>\n"));
		this.html.raw("</tbody>\n</table>\n");
	}

}
