package se.uppdragsgrafen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The five published documents say the same as text, as web pages and as PDFs. */
class RealRenderingsTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	private static List<Document> documents = List.of();

	@BeforeAll
	static void read() throws IOException {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			documents = files.filter((each) -> each.toString().endsWith(".txt")).map(Documents::read).toList();
		}
		assertThat(documents).hasSize(5);
	}

	@Test
	void as_web_pages() {
		for (Document each : documents) {
			assertThat(said(Printed.read(AsHtml.of(each)))).as(each.name()).isEqualTo(said(each));
		}
	}

	@Test
	void as_pdfs_with_columns_parted_by_white() {
		for (Document each : documents) {
			assertThat(said(Printed.read(AsPdf.of(each)))).as(each.name()).isEqualTo(said(each));
		}
	}

	@Test
	void as_pdfs_with_rules_round_cells() {
		for (Document each : documents) {
			assertThat(said(Printed.read(AsPdf.ruled(each)))).as(each.name()).isEqualTo(said(each));
		}
	}

	@Test
	void without_their_page_heads_too() {
		for (Document each : documents) {
			Document flowing = flowing(each);
			assertThat(said(Printed.read(AsHtml.of(flowing)))).as(each.name()).isEqualTo(said(flowing));
			assertThat(said(Printed.read(AsPdf.of(flowing)))).as(each.name()).isEqualTo(said(flowing));
			assertThat(said(Printed.read(AsPdf.ruled(flowing)))).as(each.name()).isEqualTo(said(flowing));
		}
	}

	private static List<String> said(Document document) {
		return Printed.blocks(flowing(document));
	}

	private static Document flowing(Document document) {
		return Flow
			.of(document, (text) -> text.matches("den \\d{1,2} \\pL+ \\d{4}"), (text) -> text.startsWith("Foto:"))
			.document();
	}

}
