package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the text of a PDF is set.
 *
 * @param body size of the font that most is set in
 * @param leading from line to line in a paragraph, in sizes of the font
 * @param right where lines end, by width of page
 * @param bottom where the last line may stand, by height of page
 * @param headings sizes of headings, the largest first
 */
record Measures(float body, float leading, Map<Integer, Float> right, Map<Integer, Float> bottom,
		List<Float> headings) {

	/** So much larger than the body is a heading. */
	static final float HEADING = 1.12F;

	/** So much farther apart than lines of a paragraph is another one. */
	static final float APART = 1.25F;

	private static final float DENSEST = 0.9F;

	private static final float LOOSEST = 2.2F;

	private static final float USUAL = 1.2F;

	private static final int LEVELS = 6;

	/** Of pages without their heads. */
	static Measures of(List<PdfPage> pages, float body) {
		Map<Integer, List<Float>> rights = new HashMap<>();
		Map<Integer, Float> bottoms = new HashMap<>();
		for (PdfPage page : pages) {
			for (PrintedLine line : page.lines()) {
				rights.computeIfAbsent(Math.round(page.width()), (_) -> new ArrayList<>()).add(line.right());
				bottoms.merge(Math.round(page.height()), line.base(), Math::max);
			}
		}
		Map<Integer, Float> right = new HashMap<>();
		rights.forEach((width, each) -> right.put(width, outermost(each)));
		return new Measures(body, leading(pages, body), right, bottoms, headings(pages, body));
	}

	/** The size that most characters have. */
	static float body(List<PdfPage> pages) {
		Map<Float, Integer> sizes = new TreeMap<>();
		for (PdfPage page : pages) {
			page.lines().forEach((line) -> sizes.merge(rounded(line.size()), line.text().length(), Integer::sum));
		}
		return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(10F);
	}

	/** The level of a heading in this size, from 1; 0 where it is none. */
	int level(float size) {
		return Math.min(LEVELS, this.headings.indexOf(rounded(size)) + 1);
	}

	float right(PdfPage page) {
		return this.right.getOrDefault(Math.round(page.width()), page.width());
	}

	float bottom(PdfPage page) {
		return this.bottom.getOrDefault(Math.round(page.height()), page.height());
	}

	/** One line in a hundred may stand out into the margin. */
	private static float outermost(List<Float> rights) {
		Collections.sort(rights);
		return rights.get(rights.size() - 1 - rights.size() / 100);
	}

	/** The smallest that is not rare: paragraphs and rows are farther apart. */
	private static float leading(List<PdfPage> pages, float body) {
		Map<Integer, Integer> seen = new TreeMap<>();
		for (PdfPage page : pages) {
			for (int i = 1; i < page.lines().size(); i++) {
				float down = (page.lines().get(i).base() - page.lines().get(i - 1).base()) / body;
				boolean same = Math.abs(page.lines().get(i).size() - body) < 1;
				if (same && down > DENSEST && down < LOOSEST) {
					seen.merge(Math.round(down * 20), 1, Integer::sum);
				}
			}
		}
		int all = seen.values().stream().mapToInt(Integer::intValue).sum();
		return seen.entrySet()
			.stream()
			.filter((each) -> each.getValue() * 10 >= all)
			.findFirst()
			.map((each) -> each.getKey() / 20F)
			.orElse(USUAL);
	}

	private static List<Float> headings(List<PdfPage> pages, float body) {
		return pages.stream()
			.flatMap((page) -> page.lines().stream())
			.map((line) -> rounded(line.size()))
			.filter((size) -> size > body * HEADING)
			.distinct()
			.sorted(Collections.reverseOrder())
			.toList();
	}

	private static float rounded(float size) {
		return Math.round(size * 2) / 2F;
	}

}
