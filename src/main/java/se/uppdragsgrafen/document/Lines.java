package se.uppdragsgrafen.document;

import java.util.ArrayList;
import java.util.List;

import com.google.re2j.Pattern;

/** Text → its lines, whatever ends them. */
final class Lines {

	private static final Pattern BREAK = Pattern.compile("\r\n?");

	/** More are in no document, and each takes memory however short it is. */
	static final int MOST = 1_000_000;

	private Lines() {
	}

	/** The same text with one kind of line break. */
	static String withOneBreak(String text) {
		return (text.indexOf('\r') < 0) ? text : BREAK.matcher(text).replaceAll("\n");
	}

	/** A form feed begins a page. */
	static List<Line> of(String name, String text) {
		boolean paged = text.indexOf('\f') >= 0;
		List<Line> lines = new ArrayList<>();
		int page = 1;
		int from = 0;
		while (from <= text.length()) {
			int end = text.indexOf('\n', from);
			String each = text.substring(from, (end < 0) ? text.length() : end);
			page += paged ? (int) each.chars().filter((character) -> character == '\f').count() : 0;
			if (lines.size() == MOST) {
				throw new Unreadable("%s har fler än %d rader. Dela dokumentet.".formatted(name, MOST));
			}
			lines.add(new Line(lines.size() + 1, paged ? page : null, each));
			from = (end < 0) ? text.length() + 1 : end + 1;
		}
		return lines;
	}

}
