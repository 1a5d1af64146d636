package se.uppdragsgrafen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are no documents, or too much of one. */
class LimitsTest {

	/** Characters, a hundred pages of them. */
	private static final int MUCH = 1 << 18;

	/** More than ten times what it takes; what took time squared would take minutes. */
	private static final Duration SECONDS = Duration.ofSeconds(4);

	private static final String TEXT = "Nämnd\tUppdrag\nSocialnämnden\tStärka öppenvården\n\nÅtgärder följs upp i maj.";

	@Test
	void a_file_with_nothing_in_it_says_so() {
		refused(new byte[0], "är tom");
		refused(" \n\t\r\n ".getBytes(StandardCharsets.UTF_8), "ingen text");
	}

	@Test
	void a_file_that_is_not_there_says_so() {
		assertThatThrownBy(() -> Documents.read(Path.of("finns-inte.txt"))).isInstanceOf(Unreadable.class)
			.hasMessageContaining("finns-inte.txt går inte att läsa");
	}

	@Test
	void pictures_and_packed_files_say_what_to_do() throws IOException {
		refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 }, "OCR");
		refused(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 }, "OCR");
		ByteArrayOutputStream docx = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(docx)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
		}
		refused(docx.toByteArray(), "Spara det som PDF");
	}

	@Test
	void bytes_that_are_no_text_say_so() {
		byte[] junk = new byte[5000];
		new Random(7).nextBytes(junk);
		refused(junk, "är ingen text");
	}

	@Test
	void a_text_of_two_hundred_megabytes_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("stor.txt");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.write(TEXT.getBytes(StandardCharsets.UTF_8));
			large.setLength(200L << 20);
		}
		assertThat(ProcessorTime.of(() -> assertThatThrownBy(() -> Documents.read(file)).isInstanceOf(Unreadable.class)
			.hasMessage("stor.txt är större än 16 MB. Dela dokumentet."))).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void a_million_short_lines_are_refused() {
		refused("a\n".repeat(1_000_001).getBytes(StandardCharsets.UTF_8), "fler än 1000000 rader");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>", "<b></b>", "<td>x", "<div>", "a<br>" })
	void a_page_of_a_million_elements_is_refused_before_it_is_read(String part) {
		byte[] page = ("<html>" + part.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
		assertThat(ProcessorTime.of(() -> refused(page, "fler än 300000 taggar"))).isLessThan(Duration.ofSeconds(1));
		read("Text\t" + part.repeat(400_000));
	}

	@Test
	void a_page_of_as_many_elements_as_it_may_have_takes_seconds() {
		String page = "<html><table><tr><td>" + "<tr><td>x<td>y".repeat(Html.TAGS / 3 - 2);
		assertThat(ProcessorTime.of(() -> assertThat(Printed.read(page).blocks()).hasSize(1))).isLessThan(SECONDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "*", "*a*", "- ", "a- ", "<p>", "|", "\t", "1.", "å\u0301", "<", "&amp;", "\u00AD" })
	void much_on_one_line_takes_seconds_at_most(String part) {
		String line = part.repeat(MUCH / part.length());
		assertThat(ProcessorTime.of(() -> {
			read("Text " + line);
			read("Text\t" + line + "\n| " + line);
			read("<html>" + line);
			read("<html><table><tr><td>" + line);
		})).isLessThan(SECONDS);
	}

	@Test
	void much_of_a_table_in_a_cell_of_text_takes_seconds_at_most() {
		assertThat(ProcessorTime.of(() -> read("Text\t" + "<table><br>".repeat(MUCH / 10)))).isLessThan(SECONDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<table><tr><td>a", "<ul><li>a", "<b>", "<td colspan=1000 rowspan=9999>x",
			"<tr><td rowspan=9999>x", "<br>", "<p>a", "<pre>\n" })
	void many_nested_tags_take_seconds_at_most(String part) {
		String page = "<html><table><tr>" + part.repeat(MUCH / 2 / part.length());
		assertThat(ProcessorTime.of(() -> read(page))).isLessThan(SECONDS);
	}

	@Test
	void lines_that_all_go_on_are_put_together_in_time() {
		Document open = Printed.read(("och " + "ord ".repeat(20) + "\n").repeat(5_000));
		assertThat(ProcessorTime.of(() -> Flow.of(open, (_) -> false, (_) -> false))).isLessThan(SECONDS);
	}

	@Test
	void tables_that_all_go_on_are_put_together_in_time() {
		Document rows = Printed.read("a\tb\n\nSida\n\n".repeat(25_000));
		assertThat(ProcessorTime.of(() -> Flow.of(rows, "Sida"::equals, (_) -> false))).isLessThan(SECONDS);
	}

	@Test
	void it_is_the_same_text_however_it_is_encoded() {
		List<String> blocks = Printed.blocks(Printed.read(TEXT));
		for (Charset each : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
				StandardCharsets.ISO_8859_1)) {
			assertThat(Printed.blocks(Printed.read(TEXT.getBytes(each)))).as(each.name()).isEqualTo(blocks);
		}
		assertThat(Printed.blocks(Printed.read("\uFEFF" + TEXT))).isEqualTo(blocks);
		assertThat(Printed.blocks(Printed.read(TEXT.replace('\n', '\r')))).isEqualTo(blocks);
		assertThat(Printed.blocks(Printed.read(TEXT.replace("\n", "\r\n")))).isEqualTo(blocks);
	}

	private static void refused(byte[] bytes, String why) {
		assertThatThrownBy(() -> Printed.read(bytes)).isInstanceOf(Unreadable.class).hasMessageContaining(why);
	}

	private static void read(String text) {
		try {
			Flow.of(Printed.read(text), (_) -> false, (_) -> false);
		}
		catch (Unreadable ex) {
			assertThat(ex.getMessage()).isNotEmpty();
		}
	}

}
