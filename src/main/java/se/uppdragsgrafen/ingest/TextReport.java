package se.uppdragsgrafen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.uppdragsgrafen.extract.Extraction;
import se.uppdragsgrafen.extract.LineNote;
import se.uppdragsgrafen.extract.reading.Resolution;
import se.uppdragsgrafen.fact.Motsagelse;

/** What a run read, as lines for a terminal. */
public final class TextReport {

	/** How many lines that were not understood are shown; the page has all. */
	private static final int SHOWN = 25;

	private static final int WIDTH = 110;

	private final List<String> lines = new ArrayList<>();

	private TextReport() {
	}

	/** The lines, in Swedish. */
	public static List<String> of(Extracted extracted) {
		TextReport report = new TextReport();
		extracted.documents().forEach(report::document);
		report.contradictions(extracted.contradictions());
		report.lines.add("Fakta: " + extracted.counts()
			.entrySet()
			.stream()
			.map((each) -> each.getKey().table() + " " + each.getValue())
			.collect(Collectors.joining(", ")));
		if (!extracted.corrected().isEmpty()) {
			report.lines
				.add("Rättat för hand: " + extracted.corrected().stream().sorted().collect(Collectors.joining(", ")));
		}
		report.lines.add("Skrivet till %s. Rad för rad: %s".formatted(extracted.folder(),
				extracted.folder().resolve(PackageFolder.REPORT)));
		return report.lines;
	}

	private void document(Extraction document) {
		LineCounts counts = LineCounts.of(document);
		this.lines.add("%s: %s".formatted(document.document().name(), document.title()));
		this.lines.add("  profil: " + document.profile());
		this.lines.add("  rader: %d, varav %d blev fakta, %d lämnades ut och %d inte förstods".formatted(
				document.lines().size(), counts.facts().size(),
				counts.leftOut().values().stream().mapToInt(List::size).sum(), counts.notUnderstood().size()));
		counts.leftOut().forEach((reason, left) -> this.lines.add("    %s: %d".formatted(reason, left.size())));
		counts.notUnderstood().stream().limit(SHOWN).forEach(this::notUnderstood);
		if (counts.notUnderstood().size() > SHOWN) {
			this.lines.add("    … och %d till".formatted(counts.notUnderstood().size() - SHOWN));
		}
		resolutions(document.resolutions());
	}

	private void notUnderstood(LineNote line) {
		this.lines.add("    rad %d: %s".formatted(line.number(), FactText.shortened(line.text(), WIDTH)));
	}

	private void resolutions(List<Resolution> resolutions) {
		Map<Resolution.Rule, List<Resolution>> byRule = resolutions.stream()
			.collect(Collectors.groupingBy(Resolution::rule, java.util.TreeMap::new, Collectors.toList()));
		byRule.forEach((rule,
				those) -> this.lines.add("  namn enligt %s: %s".formatted(rule,
						those.stream()
							.map((each) -> each.printed() + " = " + each.became())
							.collect(Collectors.joining(", ")))));
	}

	private void contradictions(List<Motsagelse> contradictions) {
		this.lines.add("Motsägelser: " + contradictions.size());
		for (Motsagelse each : contradictions) {
			String values = (each.varde2() != null) ? each.varde1() + " ≠ " + each.varde2() : each.varde1();
			this.lines.add("  %s: %s (%s)".formatted(each.typ(), each.vad(), values));
		}
	}

}
