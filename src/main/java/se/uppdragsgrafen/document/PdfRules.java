package se.uppdragsgrafen.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Listens to what is drawn on a page, and keeps the rules of tables. */
final class PdfRules {

	/** A page with more holds a drawing. */
	private static final int MOST = 4000;

	private static final float SMALLEST_DOT = 1.5F;

	private static final float LARGEST_DOT = 7;

	private static final List<String> PATH = List.of("m", "l", "re", "c", "v", "y", "h", "W", "W*");

	private static final List<String> PAINT = List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

	private final PDFStreamEngine page;

	/** From corner to corner, as drawn so far: left, low, right, high. */
	private final List<float[]> strokes = new ArrayList<>();

	private final List<float[]> areas = new ArrayList<>();

	private final List<float[]> painted = new ArrayList<>();

	/** Curves that were drawn so far; the small and round ones are the marks of items. */
	private final List<float[]> curves = new ArrayList<>();

	private final List<float[]> dots = new ArrayList<>();

	private float[] at = new float[2];

	private PdfRules(PDFStreamEngine page) {
		this.page = page;
	}

	static PdfRules of(PDFStreamEngine page) {
		PdfRules rules = new PdfRules(page);
		PATH.forEach((each) -> page.addOperator(rules.new Drawn(each)));
		PAINT.forEach((each) -> page.addOperator(rules.new Drawn(each)));
		return rules;
	}

	/** What was drawn since this was last asked, as corners in the page's own measure. */
	List<float[]> taken() {
		List<float[]> taken = List.copyOf(this.painted);
		this.painted.clear();
		this.dots.clear();
		forget();
		return taken;
	}

	/** Dots that were drawn since then. */
	List<float[]> dots() {
		return List.copyOf(this.dots);
	}

	private void draw(String operator, List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (operands.get(i) instanceof COSNumber number) ? number.floatValue() : 0;
		}
		switch (operator) {
			case "m" -> {
				this.at = point(numbers, 0, 0);
				this.curves.add(box(this.at, this.at));
			}
			case "c" -> curve(point(numbers, 4, 0));
			case "v", "y" -> curve(point(numbers, 2, 0));
			case "l" -> stroke(point(numbers, 0, 0));
			case "re" -> this.areas.add(box(point(numbers, 0, 0), point(numbers, 2, 2)));
			case "S", "s", "B", "B*", "b", "b*" -> paint(true);
			case "f", "F", "f*" -> paint(false);
			case "n" -> forget();
			default -> {
				// Clips are no rules.
			}
		}
	}

	private void stroke(float[] to) {
		this.strokes.add(box(this.at, to));
		this.at = to;
	}

	private void curve(float[] to) {
		if (!this.curves.isEmpty()) {
			float[] curve = this.curves.removeLast();
			float[] end = box(to, to);
			this.curves.add(new float[] { Math.min(curve[0], end[0]), Math.min(curve[1], end[1]),
					Math.max(curve[2], end[2]), Math.max(curve[3], end[3]) });
		}
		this.at = to;
	}

	private static boolean dot(float[] box) {
		float width = box[2] - box[0];
		return width > SMALLEST_DOT && width < LARGEST_DOT && Math.abs(width - box[3] + box[1]) < 1;
	}

	private void paint(boolean edges) {
		this.curves.stream().filter(PdfRules::dot).limit(MOST - this.dots.size()).forEach(this.dots::add);
		this.strokes.forEach((each) -> keep(edges, each));
		for (float[] each : this.areas) {
			if (!edges || Rule.thin(each[2] - each[0], each[3] - each[1])) {
				keep(true, each);
				continue;
			}
			keep(true, new float[] { each[0], each[1], each[2], each[1] });
			keep(true, new float[] { each[0], each[3], each[2], each[3] });
			keep(true, new float[] { each[0], each[1], each[0], each[3] });
			keep(true, new float[] { each[2], each[1], each[2], each[3] });
		}
		forget();
	}

	private void forget() {
		this.strokes.clear();
		this.areas.clear();
		this.curves.clear();
	}

	private void keep(boolean drawn, float[] box) {
		if (drawn && this.painted.size() < MOST && Rule.thin(box[2] - box[0], box[3] - box[1])) {
			this.painted.add(box);
		}
	}

	/**
	 * The last two numbers before these are added: "re" gives a corner and how far the
	 * other is.
	 */
	private float[] point(float[] numbers, int from, int other) {
		if (numbers.length < from + 2) {
			return new float[2];
		}
		float x = numbers[from] + ((other > 0) ? numbers[0] : 0);
		float y = numbers[from + 1] + ((other > 0) ? numbers[1] : 0);
		Point2D.Float point = this.page.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
		return new float[] { point.x, point.y };
	}

	private static float[] box(float[] one, float[] other) {
		return new float[] { Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[0], other[0]),
				Math.max(one[1], other[1]) };
	}

	/** One of the operators. */
	private final class Drawn extends OperatorProcessor {

		private final String name;

		Drawn(String name) {
			super(PdfRules.this.page);
			this.name = name;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) {
			if (PdfRules.this.strokes.size() + PdfRules.this.areas.size() + PdfRules.this.curves.size() < MOST
					|| PAINT.contains(this.name)) {
				draw(this.name, operands);
			}
		}

		@Override
		public String getName() {
			return this.name;
		}

	}

}
