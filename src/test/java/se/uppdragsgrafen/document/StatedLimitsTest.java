package se.uppdragsgrafen.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.LimitsDoc;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stated of documents is what holds. */
class StatedLimitsTest {

	@ParameterizedTest
	@CsvSource({ "'pages, counted and not as the file says', " + PdfWork.PAGES,
			"characters of all pages, " + PdfWork.CHARACTERS_IN_ALL, "of one page: operators, " + PdfWork.OPERATORS,
			"of one page: forms that are drawn, " + PdfWork.FORMS, "forms in each other, " + PdfWork.DEPTH,
			"states of drawing that are kept, " + PdfWork.STATES, "of one page: characters, " + PdfWork.CHARACTERS })
	void itIsTheConstant(String what, String most) {
		assertThat(LimitsDoc.most(what)).isEqualTo(most);
	}

}
