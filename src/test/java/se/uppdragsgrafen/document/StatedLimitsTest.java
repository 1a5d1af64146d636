package se.uppdragsgrafen.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.LimitsDoc;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stated of documents is what holds. */
class StatedLimitsTest {

	@Test
	void theSizesAreThose() {
		assertThat(LimitsDoc.most("a PDF")).isEqualTo((Documents.LARGEST_PDF >> 20) + " MB");
		assertThat(LimitsDoc.most("a text or web page")).isEqualTo((Documents.LARGEST_TEXT >> 20) + " MB");
	}

	@ParameterizedTest
	@CsvSource({ "'pages, counted and not as the file says', " + PdfWork.PAGES,
			"characters of all pages, " + PdfWork.CHARACTERS_IN_ALL, "of one page: operators, " + PdfWork.OPERATORS,
			"of one page: forms that are drawn, " + PdfWork.FORMS, "forms in each other, " + PdfWork.DEPTH,
			"lines of a text or web page, " + Lines.MOST, "elements of a web page, " + Html.TAGS,
			"'streams of an encrypted PDF, which are decrypted to disk', " + PdfWork.STREAMS,
			"columns of a table of a web page, " + HtmlTable.WIDEST,
			"'elements in each other, which are read as if they were not', " + Html.DEPTH,
			"states of drawing that are kept, " + PdfWork.STATES, "of one page: characters, " + PdfWork.CHARACTERS })
	void itIsTheConstant(String what, String most) {
		assertThat(LimitsDoc.most(what)).isEqualTo(most);
	}

}
