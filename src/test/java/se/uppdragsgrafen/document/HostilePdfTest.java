package se.uppdragsgrafen.document;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a PDF asks for is counted, so that most that ask too much are refused at once. */
class HostilePdfTest {

	private static final Duration SECONDS = Duration.ofSeconds(5);

	@ParameterizedTest
	@CsvSource({ "DRAWS_ITSELF_TWICE, mer än 20 delar i varandra på sida 1.",
			"MANY_OPERATORS, mer än 1000000 ritkommandon på sida 1.", "MANY_FORMS, mer än 10000 delar på sida 1.",
			"MANY_STATES, mer än 1000 sparade rittillstånd på sida 1.",
			"MANY_CHARACTERS, mer än 200000 tecken på sida 1.", "LONG_CHARACTERS, mer än 200000 tecken på sida 1.",
			"MANY_PAGES, fler än 5000 sidor.", "NESTED_ARRAYS, ingen text" })
	void it_is_refused_with_what_it_has_too_much_of(HostilePdf pdf, String why) {
		byte[] bytes = pdf.bytes();
		assertThat(ProcessorTime.of(() -> assertThatThrownBy(() -> Printed.read(bytes)).isInstanceOf(Unreadable.class)
			.hasMessageContaining(why))).isLessThan(SECONDS);
	}

	@Test
	void anEncryptedOneOfManyStreamsIsReadAsAWholeOrRefused() throws IOException {
		byte[] many = EncryptedPdf.ofStreams(PdfWork.STREAMS / 2);
		assertThat(Printed.read(many).lines()).first().extracting(Line::original).isEqualTo("Uppdrag");
		byte[] tooMany = EncryptedPdf.ofStreams(PdfWork.STREAMS + 1);
		assertThatThrownBy(() -> Printed.read(tooMany)).isInstanceOf(Unreadable.class)
			.hasMessageContaining("mer än 50000 krypterade delar");
	}

	@ParameterizedTest
	@EnumSource(names = { "PAGES_IN_A_CIRCLE", "LARGE_PAGE", "NESTED_OPERANDS" })
	void what_is_only_odd_is_read(HostilePdf pdf) {
		byte[] bytes = pdf.bytes();
		assertThat(ProcessorTime
			.of(() -> assertThat(Printed.read(bytes).lines()).first().extracting(Line::original).isEqualTo("Uppdrag")))
			.isLessThan(SECONDS);
	}

}
