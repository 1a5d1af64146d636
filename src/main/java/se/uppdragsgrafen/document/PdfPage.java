package se.uppdragsgrafen.document;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number from 1
 * @param width in points, as read
 * @param height in points, as read
 * @param lines from the top
 * @param rules that are drawn
 */
record PdfPage(int number, float width, float height, List<PrintedLine> lines, List<Rule> rules) {

	PdfPage with(List<PrintedLine> others) {
		return new PdfPage(this.number, this.width, this.height, others, this.rules);
	}

}
