package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.re2j.Pattern;

/**
 * Finds the lines that are printed on page after page: the same words, digits apart, at
 * the same height.
 */
final class PageHeads {

	/** So much of a page's height, at the top and at the bottom, may be margin. */
	private static final float MARGIN = 0.15F;

	/** Left and right pages may differ, and the first page from both. */
	private static final float MOST = 0.4F;

	private static final int LINES = 5;

	private static final float ROUNDED = 4;

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private static final Pattern LETTERS = Pattern.compile("\\pL{2}");

	private static final Pattern NUMBER = Pattern
		.compile("(?i)(.{0,80}\\s)?sid(a|an|nr)?\\.?\\s+\\d{1,4}(\\s*\\(\\d{1,4}\\)|\\s+av\\s+\\d{1,4})?"
				+ "|[-–]?\\s*\\d{1,4}\\s*[-–]?|\\d{1,4}\\s*(\\(\\d{1,4}\\)|/\\s*\\d{1,4})");

	private final List<PdfPage> pages;

	private final float body;

	private final Map<String, Set<Integer>> seen = new HashMap<>();

	private PageHeads(List<PdfPage> pages, float body) {
		this.pages = pages;
		this.body = body;
	}

	/** The lines themselves, by identity. */
	static Set<PrintedLine> of(List<PdfPage> pages, float body) {
		PageHeads heads = new PageHeads(pages, body);
		pages.forEach(heads::see);
		Set<PrintedLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
		pages.forEach((page) -> heads.addTo(found, page));
		return found;
	}

	private void see(PdfPage page) {
		for (PrintedLine each : inMargin(page)) {
			keys(each).forEach((key) -> this.seen.computeIfAbsent(key, (_) -> new HashSet<>()).add(page.number()));
		}
	}

	private void addTo(Set<PrintedLine> found, PdfPage page) {
		for (PrintedLine each : inMargin(page)) {
			if (keys(each).stream().anyMatch(this::often) || number(page, each)) {
				found.add(each);
			}
		}
	}

	private boolean often(String key) {
		return this.seen.getOrDefault(key, Set.of()).size() >= Math.max(2, MOST * this.pages.size());
	}

	/** The outermost line of a page, alone there, that says which page it is. */
	private static boolean number(PdfPage page, PrintedLine line) {
		if (!NUMBER.matches(line.text())) {
			return false;
		}
		List<PrintedLine> lines = page.lines();
		PrintedLine neighbour = line.equals(lines.getFirst()) ? lines.get(Math.min(1, lines.size() - 1))
				: lines.get(Math.max(0, lines.size() - 2));
		boolean outermost = line.equals(lines.getFirst()) || line.equals(lines.getLast());
		return outermost && Math.abs(neighbour.base() - line.base()) > 2 * line.size();
	}

	private static List<PrintedLine> inMargin(PdfPage page) {
		List<PrintedLine> found = new ArrayList<>();
		List<PrintedLine> lines = page.lines();
		for (int i = 0; i < lines.size(); i++) {
			float base = lines.get(i).base();
			boolean top = i < LINES && base < MARGIN * page.height();
			boolean bottom = i >= lines.size() - LINES && base > (1 - MARGIN) * page.height();
			if (top || bottom) {
				found.add(lines.get(i));
			}
		}
		return found;
	}

	/** Two, so that one height is not rounded to two. */
	private List<String> keys(PrintedLine line) {
		String text = line.text();
		boolean figures = !LETTERS.matcher(text).find() && !NUMBER.matches(text);
		// Headings that only differ in their number are headings; rows of figures are
		// rows.
		String words = (figures || line.size() > this.body * Measures.HEADING) ? text
				: DIGITS.matcher(text).replaceAll("0");
		return List.of(words + " down " + (int) (line.base() / ROUNDED),
				words + " about " + (int) (line.base() / ROUNDED + 0.5F));
	}

}
