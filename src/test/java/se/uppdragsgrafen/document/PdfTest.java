package se.uppdragsgrafen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.ProcessorTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfTest {

	private static final String LEFT = "Kommunens äldre ska kunna bo kvar hemma så länge de vill. Därför byggs hemtjänsten ut "
			+ "i ytterområdena, och en särskild grupp tar hand om trygghetslarmen under natten. Måltiderna lagas i byn.";

	private static final String RIGHT = "Skolorna i centrum slås ihop till höstterminen. Eleverna får en ny matsal, och "
			+ "slöjdsalarna i den gamla byggnaden rustas upp. Skolskjutsarna läggs om så att ingen reser över en timme.";

	@Test
	void columns_of_text_are_read_one_after_the_other() throws IOException {
		byte[] pdf = pdf((page) -> {
			column(page, 60, LEFT + " " + RIGHT);
			column(page, 320, RIGHT + " " + LEFT);
		});
		assertThat(Printed.blocks(Printed.read(pdf))).containsExactly(LEFT + " " + RIGHT, RIGHT + " " + LEFT);
	}

	@Test
	void lines_without_a_gap_are_parted_where_one_is_short_or_an_item_begins() throws IOException {
		byte[] pdf = pdf((page) -> {
			float y = 700;
			for (String text : List.of("Underlag till beslut", LEFT, "- " + RIGHT, "- " + LEFT, "Yrkande")) {
				for (String line : Type.wrapped(text, 475, 10)) {
					show(page, 60, y, 10, line);
					y -= 12;
				}
			}
		});
		assertThat(Printed.blocks(Printed.read(pdf))).containsExactly("Underlag till beslut", LEFT, "- " + RIGHT,
				"- " + LEFT, "Yrkande");
	}

	@Test
	void larger_print_is_a_heading_and_what_is_printed_twice_is_said_once() throws IOException {
		byte[] pdf = pdf((page) -> {
			show(page, 60, 750, 18, "Årsredovisning");
			show(page, 60, 720, 14, "Ekonomi");
			show(page, 60, 700, 10, LEFT.substring(0, 56));
			show(page, 60.2F, 700, 10, LEFT.substring(0, 56));
		});
		assertThat(Printed.blocks(Printed.read(pdf))).containsExactly("# Årsredovisning", "## Ekonomi",
				LEFT.substring(0, 56));
	}

	@Test
	void titles_that_count_the_pages_are_no_page_heads() throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			for (int i = 1; i < 5; i++) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
					show(content, 60, 760, 8, "Bilaga till protokollet, sida " + (i + 16));
					show(content, 60, 730, 16, "Mål " + i);
					show(content, 60, 600, 10, LEFT.substring(0, 56));
					show(content, 300, 30, 8, i + "(4)");
				}
			}
			pdf.save(bytes);
			assertThat(Printed.blocks(Printed.read(bytes.toByteArray()))).containsExactly("# Mål 1",
					LEFT.substring(0, 56), "# Mål 2", LEFT.substring(0, 56), "# Mål 3", LEFT.substring(0, 56),
					"# Mål 4", LEFT.substring(0, 56));
		}
	}

	@Test
	void a_page_of_pictures_says_what_to_do() throws IOException {
		byte[] pdf = pdf((page) -> {
			page.addRect(10, 10, 100, 100);
			page.fill();
		});
		assertThatThrownBy(() -> Printed.read(pdf)).isInstanceOf(Unreadable.class).hasMessageContaining("OCR");
	}

	@Test
	void an_encrypted_file_says_what_to_do_unless_it_may_be_read() throws IOException {
		assertThatThrownBy(() -> Printed.read(encrypted("hemligt"))).isInstanceOf(Unreadable.class)
			.hasMessageContaining("krypterad");
		assertThat(Printed.blocks(Printed.read(encrypted("")))).isEqualTo(Printed.blocks(Samples.report()));
	}

	@Test
	void a_broken_file_says_what_to_do() {
		byte[] whole = AsPdf.of(Samples.report());
		byte[] broken = java.util.Arrays.copyOf(whole, whole.length / 5);
		assertThatThrownBy(() -> Printed.read(broken)).isInstanceOf(Unreadable.class).hasMessageContaining("trasig");
	}

	@Test
	void hundreds_of_pages_are_read_in_seconds() {
		Document report = Samples.longReport(400);
		byte[] pdf = AsPdf.of(report);
		AtomicReference<Document> reading = new AtomicReference<>();
		assertThat(ProcessorTime.of(() -> reading.set(Printed.read(pdf)))).isLessThan(Duration.ofSeconds(15));
		Document read = reading.get();
		assertThat(read.lines().getLast().page()).isGreaterThan(250);
		assertThat(Printed.blocks(read)).isEqualTo(Printed.blocks(report));
	}

	private static byte[] encrypted(String password) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(AsPdf.of(Samples.report()));
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			pdf.protect(new StandardProtectionPolicy("ägaren", password, new AccessPermission()));
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] pdf(Drawing drawing) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				drawing.on(content);
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void column(PDPageContentStream page, float x, String text) throws IOException {
		float y = 700;
		for (String line : Type.wrapped(text, 220, 10)) {
			show(page, x, y, 10, line);
			y -= 12;
		}
	}

	private static void show(PDPageContentStream page, float x, float y, float size, String text) throws IOException {
		page.beginText();
		page.setFont(Type.FONT, size);
		page.newLineAtOffset(x, y);
		page.showText(text);
		page.endText();
	}

	/** What is on a page. */
	private interface Drawing {

		void on(PDPageContentStream page) throws IOException;

	}

}
