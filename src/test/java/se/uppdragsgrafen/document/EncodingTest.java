package se.uppdragsgrafen.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTest {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void what_it_is_in_is_seen_from_the_bytes(String charset) {
		String text = "Åtgärder för äldre";
		assertThat(Encoding.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
	}

	@Test
	void a_web_page_that_is_utf_8_is_so_whatever_it_says() {
		String page = "<meta charset=iso-8859-1>Åtgärd";
		assertThat(Encoding.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
	}

	@Test
	void text_has_few_characters_that_none_prints() {
		assertThat(Encoding.binary("Rad\tett\r\n\fRad två")).isFalse();
		assertThat(Encoding.binary("Rad\0ett")).isTrue();
		assertThat(Encoding.binary("\u0001\u0002\u0003abc")).isTrue();
	}

}
