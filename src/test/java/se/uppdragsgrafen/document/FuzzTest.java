package se.uppdragsgrafen.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import se.uppdragsgrafen.Mutations;
import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a file holds, it is a document or says why it is none, within two seconds. */
class FuzzTest {

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

	@Test
	void a_changed_pdf_that_is_written_by_hand() {
		changed(HostilePdf.PAGES_IN_A_CIRCLE.bytes());
		changed(HostilePdf.DRAWS_ITSELF_TWICE.bytes());
	}

	private static void changed(byte[] whole) {
		// The first file of all waits for classes and fonts.
		read(whole);
		Mutations.of(whole,
				(bytes) -> assertThat(ProcessorTime.of(() -> read(bytes))).isLessThan(Duration.ofSeconds(2)));
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

}
