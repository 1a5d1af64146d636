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

	private static final List<String> PATH = List.of("m", "l", "re", "c", "v", "y", "h", "W", "W*");

	private static final List<String> PAINT = List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

	private final PDFStreamEngine page;

	/** From corner to corner, as drawn so far: left, low, right, high. */
	private final List<float[]> strokes = new ArrayList<>();

	private final List<float[]> areas = new ArrayList<>();

	private final List<float[]> painted = new ArrayList<>();

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
		this.strokes.clear();
		this.areas.clear();
		return taken;
	}

	private void draw(String operator, List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (operands.get(i) instanceof COSNumber number) ? number.floatValue() : 0;
		}
		switch (operator) {
			case "m" -> this.at = point(numbers, 0, 0);
			case "l" -> stroke(point(numbers, 0, 0));
			case "re" -> this.areas.add(box(point(numbers, 0, 0), point(numbers, 2, 2)));
			case "S", "s", "B", "B*", "b", "b*" -> paint(true);
			case "f", "F", "f*" -> paint(false);
			case "n" -> forget();
			default -> {
				// Curves and clips are no rules.
			}
		}
	}

	private void stroke(float[] to) {
		this.strokes.add(box(this.at, to));
		this.at = to;
	}

	private void paint(boolean edges) {
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
			if (PdfRules.this.strokes.size() + PdfRules.this.areas.size() < MOST) {
				draw(this.name, operands);
			}
		}

		@Override
		public String getName() {
			return this.name;
		}

	}

}
