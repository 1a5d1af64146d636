package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Finds the lines that are printed on page after page: the same words at the same height,
 * with numbers that are the same or grow with the page's.
 */
final class PageHeads {

	/** So much of a page's height, at the top and at the bottom, may be margin. */
	private static final float MARGIN = 0.15F;

	/** Left and right pages may differ, and the first page from both. */
	private static final float MOST = 0.4F;

	private static final int LINES = 5;

	/** On fewer pages, what counts them may be titles that happen to. */
	private static final int CHAPTER = 3;

	private static final float ROUNDED = 4;

	/** Stands for the page's number in a key; no text holds it. */
	private static final String PAGE = "\0";

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private static final int MOST_KEYS = 12;

	private static final int LONGEST_NUMBER = 8;

	private static final Pattern NUMBER = Pattern
		.compile("(?i)(.{0,80}\\s)?sid(a|an|nr)?\\.?\\s+\\d{1,4}(\\s*\\(\\d{1,4}\\)|\\s+av\\s+\\d{1,4})?"
				+ "|[-–]?\\s*\\d{1,4}\\s*[-–]?|\\d{1,4}\\s*(\\(\\d{1,4}\\)|/\\s*\\d{1,4})");

	private final List<PdfPage> pages;

	private final float body;

	/** On which pages something is, digits apart. */
	private final Map<String, Set<Integer>> alike = new HashMap<>();

	/** On which pages something is, but for the page's number. */
	private final Map<String, Set<Integer>> same = new HashMap<>();

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
			keys(each, words(each)).forEach((key) -> see(this.alike, key, page));
			numbered(each, page).forEach((key) -> see(this.same, key, page));
		}
	}

	private static void see(Map<String, Set<Integer>> seen, String key, PdfPage page) {
		seen.computeIfAbsent(key, (_) -> new HashSet<>()).add(page.number());
	}

	private void addTo(Set<PrintedLine> found, PdfPage page) {
		for (PrintedLine each : inMargin(page)) {
			boolean often = keys(each, words(each)).stream().anyMatch(this::often);
			// A chapter's head is on few pages, but counts them.
			boolean head = numbered(each, page).stream()
				.anyMatch((key) -> (often || counted(key)) && near(key, page.number()));
			if (head || number(page, each)) {
				found.add(each);
			}
		}
	}

	private boolean often(String key) {
		return this.alike.getOrDefault(key, Set.of()).size() >= Math.max(2, MOST * this.pages.size());
	}

	private boolean counted(String key) {
		return key.contains(PAGE) && this.same.getOrDefault(key, Set.of()).size() >= CHAPTER;
	}

	/** Whether the next page has it too, or the next on this side of the sheet. */
	private boolean near(String key, int page) {
		Set<Integer> on = this.same.getOrDefault(key, Set.of());
		return IntStream.of(-2, -1, 1, 2).anyMatch((away) -> on.contains(page + away));
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

	private static String words(PrintedLine line) {
		return DIGITS.matcher(line.text()).replaceAll("0");
	}

	/** As it stands, and with each of its numbers counted from that of the page. */
	private List<String> numbered(PrintedLine line, PdfPage page) {
		String text = line.text();
		List<String> texts = new ArrayList<>(keys(line, text));
		if (line.size() > this.body * Measures.HEADING) {
			// Headings that only differ in their number are headings.
			return texts;
		}
		Matcher digits = DIGITS.matcher(text);
		while (digits.find() && texts.size() < MOST_KEYS) {
			if (digits.end() - digits.start() < LONGEST_NUMBER) {
				int away = Integer.parseInt(digits.group()) - page.number();
				texts
					.addAll(keys(line, text.substring(0, digits.start()) + PAGE + away + text.substring(digits.end())));
			}
		}
		return texts;
	}

	/** Two, so that one height is not rounded to two. */
	private static List<String> keys(PrintedLine line, String text) {
		return List.of(text + " down " + (int) (line.base() / ROUNDED),
				text + " about " + (int) (line.base() / ROUNDED + 0.5F));
	}

}
