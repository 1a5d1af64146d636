package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.Span;
import se.uppdragsgrafen.extract.prose.TextAgainstTables;
import se.uppdragsgrafen.fact.Belopp;

import static org.assertj.core.api.Assertions.assertThat;

/** Results in running text against those of a table. */
class TextAgainstTablesTest {

	@TempDir
	private Path folder;

	private Drafted drafted;

	@BeforeEach
	void read() throws IOException {
		Path file = this.folder.resolve("prov.md");
		Files.writeString(file, """
				| Verksamhet, tkr | Budget 2022 | Bokslut 2022 | Avvikelse |
				| Hemtjänst | 10 000 | 14 790 | -4 790 |
				| Boende | 20 000 | 19 775 | 225 |
				""");
		Document document = Documents.read(file);
		this.drafted = Drafted.money(document, document.blocks(), "Socialnämnden", "2022");
	}

	private void says(String unit, String printed, long kronor, int line) {
		this.drafted.draft()
			.another(Belopp.class, "9999/" + line)
			.set("beloppKr", kronor)
			.set("typ", Belopp.Typ.RESULTAT)
			.set("avser", "resultat")
			.set("ar", 2022)
			.set("somSkrivet", printed)
			.set("verksamhet", this.drafted.reading().verksamheter().find(unit).orElseThrow())
			.from(Span.of(line));
	}

	private void check() {
		new TextAgainstTables(this.drafted.reading()).check();
	}

	@Test
	void whatIsRoundedIsTheSame() {
		says("Hemtjänst", "-4,8 mnkr", -4_800_000, 5);
		says("Boende", "225 tkr", 225_000, 6);
		check();
		assertThat(this.drafted.contradictions()).isEmpty();
	}

	@Test
	void whatIsCutIsNot() {
		says("Hemtjänst", "- 4,7 mnkr", -4_700_000, 5);
		check();
		assertThat(this.drafted.contradictions()).containsExactly("text_mot_tabell | - 4,7 mnkr | -4 790 | 90 tkr");
	}

	@Test
	void twoPartsOfOneParagraphAreAddedUp() {
		says("Boende", "200 tkr", 200_000, 5);
		says("Boende", "26 tkr", 26_000, 5);
		check();
		assertThat(this.drafted.contradictions())
			.containsExactly("text_mot_tabell | 200 tkr + 26 tkr = 226 tkr | 225 | 1 tkr");
	}

	@Test
	void aResultFarOffIsOfSomethingElse() {
		says("Hemtjänst", "-700 tkr", -700_000, 5);
		check();
		assertThat(this.drafted.contradictions()).isEmpty();
	}

}
