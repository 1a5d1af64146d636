package se.uppdragsgrafen.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a file holds, it is a document or says why it is none, within a second. */
class FuzzTest {

	private static final long SEED = 20311117;

	private static final int TIMES = 150;

	private static final List<String> PIECES = List.of("<table>", "<td rowspan=7>", "</tr>", "<li>", "\t", "|", "\n",
			"\r", "\f", "- ", "#", "*", "1. ", "%PDF-1.7", "stream", "endobj", "/Length -1", "\0", "\uFEFF", "å",
			"&#x0;", "<!--", "]]>", "\u202E", "9999999999", "<meta charset=utf-16>", "\uD800");

	/** What PDFBox thinks of broken files fills the screen. */
	@BeforeAll
	static void hush() {
		((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
	}

	@AfterAll
	static void speak() {
		((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(null);
	}

	@Test
	void a_changed_text() {
		changed(Samples.REPORT.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void a_changed_web_page() {
		changed(AsHtml.of(Samples.report()).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void a_changed_pdf() {
		changed(AsPdf.of(Samples.report()));
		changed(AsPdf.ruled(Samples.report()));
	}

	private static void changed(byte[] whole) {
		// The first file of all waits for classes and fonts.
		read(whole);
		Random random = new Random(SEED);
		for (int i = 0; i < TIMES; i++) {
			byte[] bytes = changed(whole, random);
			assertThat(ProcessorTime.of(() -> read(bytes))).isLessThan(Duration.ofSeconds(1));
		}
	}

	private static void read(byte[] bytes) {
		try {
			Document read = Flow.of(Printed.read(bytes), (_) -> false, (_) -> false).document();
			read.blocks().forEach((each) -> assertThat(each.at().to()).isLessThanOrEqualTo(read.lines().size()));
		}
		catch (Unreadable ex) {
			assertThat(ex.getMessage()).startsWith("dokument");
		}
	}

	private static byte[] changed(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		for (int i = random.nextInt(12); i >= 0; i--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] = (byte) random.nextInt();
				case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
				case 2 -> bytes = spliced(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
				default ->
					Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), (byte) random.nextInt());
			}
		}
		return bytes;
	}

	private static byte[] spliced(byte[] bytes, int at, String piece) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		String more = new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		return (text.substring(0, at) + more + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
	}

}
