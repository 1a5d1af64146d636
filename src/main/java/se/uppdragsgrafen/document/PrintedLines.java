package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.text.TextPosition;

/** Characters → words → lines, by where they are. */
final class PrintedLines {

	/** Raised and lowered characters are nearer to their line than this. */
	private static final float LINE = 0.5F;

	private static final float SAME = 0.3F;

	private static final float SMALLEST_SPACE = 0.15F;

	private static final float LARGEST_SPACE = 0.2F;

	private PrintedLines() {
	}

	static List<PrintedLine> of(List<TextPosition> glyphs) {
		List<TextPosition> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
		List<PrintedLine> lines = new ArrayList<>();
		List<TextPosition> line = new ArrayList<>();
		for (TextPosition each : sorted) {
			if (!line.isEmpty() && each.getYDirAdj() - line.getFirst().getYDirAdj() > LINE * size(each)) {
				add(line, lines);
			}
			line.add(each);
		}
		add(line, lines);
		return lines;
	}

	private static void add(List<TextPosition> line, List<PrintedLine> lines) {
		line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
		List<Word> words = new ArrayList<>();
		List<TextPosition> word = new ArrayList<>();
		for (TextPosition each : line) {
			if (!word.isEmpty() && again(word.getLast(), each)) {
				continue;
			}
			boolean blank = each.getUnicode().isBlank();
			if (!word.isEmpty() && (blank || apart(word.getLast(), each))) {
				words.add(word(word));
				word.clear();
			}
			if (!blank) {
				word.add(each);
			}
		}
		if (!word.isEmpty()) {
			words.add(word(word));
		}
		if (!words.isEmpty()) {
			lines.add(new PrintedLine(words));
		}
		line.clear();
	}

	/** Whether a character is printed twice in nearly one place, to look bold. */
	private static boolean again(TextPosition one, TextPosition next) {
		return next.getXDirAdj() - one.getXDirAdj() < SAME * one.getWidthDirAdj()
				&& next.getUnicode().equals(one.getUnicode());
	}

	private static boolean apart(TextPosition one, TextPosition next) {
		float space = Math.clamp(one.getWidthOfSpace() / 2, SMALLEST_SPACE * size(one), LARGEST_SPACE * size(one));
		return next.getXDirAdj() - one.getXDirAdj() - one.getWidthDirAdj() > space;
	}

	private static Word word(List<TextPosition> glyphs) {
		StringBuilder text = new StringBuilder();
		glyphs.forEach((each) -> text.append(each.getUnicode()));
		TextPosition first = glyphs.getFirst();
		TextPosition last = glyphs.getLast();
		return new Word(text.toString(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
				first.getYDirAdj(), size(first));
	}

	/** Never so small that everything is far from everything. */
	private static float size(TextPosition glyph) {
		return Math.max(1, Math.abs(glyph.getYScale()));
	}

}
