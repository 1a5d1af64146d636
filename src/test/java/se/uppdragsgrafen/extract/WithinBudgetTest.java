package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.Paragraph;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.prose.WithinBudget;
import se.uppdragsgrafen.extract.reading.About;

import static org.assertj.core.api.Assertions.assertThat;

class WithinBudgetTest {

	@TempDir
	private Path folder;

	private Drafted drafted;

	@BeforeEach
	void read() throws IOException {
		Path file = this.folder.resolve("prov.md");
		Files.writeString(file, """
				| Verksamhet, tkr | Budget 2022 | Bokslut 2022 | Avvikelse |
				| Hemtjänst | 10 000 | 10 090 | -90 |
				| Boende | 20 000 | 19 775 | 225 |
				| Externa placeringar i skolor | 4 000 | 4 500 | -500 |
				| Externa placeringar i hem | 4 000 | 3 500 | 500 |
				""");
		Document document = Documents.read(file);
		this.drafted = Drafted.money(document, document.blocks(), "Socialnämnden", "2022");
	}

	private void says(String sentence) {
		WithinBudget within = new WithinBudget(this.drafted.reading());
		within.find(new Paragraph(sentence, "", Span.of(7)), About.document(this.drafted.reading().title()));
		within.check();
	}

	@Test
	void whatIsWithinBudgetInTextAndOverItInTheTable() {
		says("Hemtjänsten bedöms kunna landa inom tilldelad ram.");
		says("Placeringarna i skolor ligger inom budget.");
		assertThat(this.drafted.contradictions()).containsExactly("text_mot_tabell | inom tilldelad ram | -90 | 90 tkr",
				"text_mot_tabell | inom budget | -500 | 500 tkr");
	}

	@Test
	void nothingIsInvented() {
		says("Boendet bedöms landa inom ram.");
		says("Hemtjänsten bedöms inte kunna landa inom ram.");
		says("Om hemtjänsten hamnar inom ram återstår resten.");
		says("Alla verksamheter ligger inom budget.");
		says("Externa placeringar i hem ligger inom budget.");
		says("Placeringarna ligger inom budget.");
		assertThat(this.drafted.contradictions()).isEmpty();
	}

}
