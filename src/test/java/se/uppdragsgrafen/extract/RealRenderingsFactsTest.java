package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.document.AsHtml;
import se.uppdragsgrafen.document.AsPdf;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Belagg;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The same document as a web page and as a PDF gives the same facts, evidence apart. */
class RealRenderingsFactsTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	@TempDir
	private Path folder;

	@BeforeAll
	static void find() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "ostersund-uppdrag-t3-2021,2380", "ostersund-uppdrag-t3-2022,2380",
			"ostersund-mal-trygghet-och-stod-2024,2380", "krokom-socialnamnden-arsredovisning-2020,2309",
			"stromsund-socialnamnden-2022-11-17,2313" })
	void aWebPageAndAPdfGiveTheSameFacts(String name, String kommun) throws IOException {
		Document text = Documents.read(DOCUMENTS.resolve(name + ".txt"));
		Set<String> facts = facts(text, kommun);

		assertThat(facts).hasSizeGreaterThan(40);
		assertThat(facts(AsHtml.of(text).getBytes(StandardCharsets.UTF_8), "a.html", kommun)).isEqualTo(facts);
		assertThat(facts(AsPdf.of(text), "a.pdf", kommun)).isEqualTo(facts);
	}

	private Set<String> facts(byte[] rendered, String name, String kommun) throws IOException {
		return facts(Documents.read(Files.write(this.folder.resolve(name), rendered)), kommun);
	}

	private static Set<String> facts(Document document, String kommun) {
		Extraction extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT).read(document,
				Kommuner.find(kommun).orElseThrow());
		Set<String> facts = new TreeSet<>();
		for (Fact fact : extraction.facts()) {
			if (!(fact instanceof Belagg) && !(fact instanceof Dokument)) {
				facts.add(text(fact));
			}
		}
		return facts;
	}

	private static String text(Fact fact) {
		FactType type = Vocabulary.of(fact);
		List<?> values = type.values(fact);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < values.size(); i++) {
			Column column = type.columns().get(i);
			text.append(column.name().equals("kallor") ? "" : column.name() + "=" + values.get(i) + " ");
		}
		return text.toString();
	}

}
