package se.uppdragsgrafen.catalogue.csv;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a spreadsheet would run is a text to it; all else stays as it is. */
class SpreadsheetTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "@SUM(A1)", "+46", "-1+2", "\t=1", "\n=1", " =1", "＝1" })
	void aFormulaIsDisarmed(String text) {
		assertThat(Spreadsheet.cell(text, true)).isEqualTo("'" + text);
		assertThat(Spreadsheet.cell(List.of(text, "b"), true)).isEqualTo("'" + text + "|b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bostad = först", "SN 2022/471", "– en punkt", "2022-10" })
	void anOtherTextIsAsItIs(String text) {
		assertThat(Spreadsheet.cell(text, true)).isEqualTo(text);
	}

	@Test
	void numbersStayNumbersWithACommaWhereExcelWantsIt() {
		assertThat(Spreadsheet.cell(-5643000L, true)).isEqualTo(-5643000L);
		assertThat(Spreadsheet.cell(-96.5, true)).isEqualTo("-96,5");
		assertThat(Spreadsheet.cell(new BigDecimal("-96.5"), true)).isEqualTo("-96,5");
		assertThat(Spreadsheet.cell(-96.5, false)).isEqualTo(-96.5);
	}

}
