package se.uppdragsgrafen.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads where the characters of each page are, and makes lines of them. */
final class PdfGlyphs extends PDFTextStripper {

	private final List<PdfPage> pages = new ArrayList<>();

	private final PdfRules rules = PdfRules.of(this);

	private final PdfWork work;

	private PdfGlyphs(PdfWork work) {
		this.work = work;
		setShouldSeparateByBeads(false);
		// Looking for them here takes more time than all the rest.
		setSuppressDuplicateOverlappingText(false);
	}

	/**
	 * The pages of a PDF.
	 * @throws Unreadable where they ask for more than the work allows
	 */
	static List<PdfPage> of(PDDocument pdf, PdfWork work) throws IOException {
		PdfGlyphs glyphs = new PdfGlyphs(work);
		glyphs.writeText(pdf, java.io.Writer.nullWriter());
		return glyphs.pages;
	}

	@Override
	protected void startPage(PDPage page) {
		this.work.page();
		this.rules.taken();
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		this.work.operator(getGraphicsStackSize());
		super.processOperator(operator, operands);
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		this.work.form(getLevel());
		super.showForm(form);
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		this.work.form(getLevel());
		super.showTransparencyGroup(form);
	}

	@Override
	protected void showGlyph(Matrix at, PDFont font, int code, Vector moved) throws IOException {
		this.work.glyph();
		super.showGlyph(at, font, code, moved);
	}

	@Override
	protected void processTextPosition(TextPosition glyph) {
		this.work.text(glyph.getUnicode());
		super.processTextPosition(glyph);
	}

	/** Called once a page, when all its characters are known. */
	@Override
	protected void writePage() {
		Map<Float, List<TextPosition>> directions = getCharactersByArticle().stream()
			.flatMap(Collection::stream)
			.collect(Collectors.groupingBy(TextPosition::getDir, TreeMap::new, Collectors.toList()));
		List<Map.Entry<Float, List<TextPosition>>> ordered = new ArrayList<>(directions.entrySet());
		ordered.sort(Comparator.comparingInt((each) -> -each.getValue().size()));
		float direction = ordered.isEmpty() ? 0 : ordered.getFirst().getKey();
		List<PrintedLine> lines = new ArrayList<>();
		ordered.forEach((each) -> lines.addAll(PrintedLines.of(each.getValue())));
		this.pages.add(page(direction, lines));
	}

	private PdfPage page(float direction, List<PrintedLine> lines) {
		PDRectangle box = getCurrentPage().getCropBox();
		boolean lying = direction == 90 || direction == 270;
		List<float[]> dots = this.rules.dots().stream().map((each) -> turned(each, box, (int) direction)).toList();
		List<Rule> drawn = this.rules.taken()
			.stream()
			.map((each) -> turned(each, box, (int) direction))
			.map((each) -> Rule.of(each[0], each[1], each[2], each[3]))
			.toList();
		return new PdfPage(getCurrentPageNo(), lying ? box.getHeight() : box.getWidth(),
				lying ? box.getWidth() : box.getHeight(), Dots.with(lines, dots), drawn);
	}

	/**
	 * Left, top, right and bottom in the measure of characters that are read in this
	 * direction.
	 */
	private static float[] turned(float[] drawn, PDRectangle box, int direction) {
		float left = drawn[0] - box.getLowerLeftX();
		float low = drawn[1] - box.getLowerLeftY();
		float right = drawn[2] - box.getLowerLeftX();
		float high = drawn[3] - box.getLowerLeftY();
		float width = box.getWidth();
		float height = box.getHeight();
		return switch (direction) {
			case 90 -> new float[] { low, left, high, right };
			case 180 -> new float[] { width - right, low, width - left, high };
			case 270 -> new float[] { height - high, width - right, height - low, width - left };
			default -> new float[] { left, height - high, right, height - low };
		};
	}

}
