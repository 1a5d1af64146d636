package se.uppdragsgrafen.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plain text that was laid out for a page: lines broken at a width, columns of blanks.
 */
class PlainLayoutTest {

	@TempDir
	private Path folder;

	@Test
	void aFullLineGoesOnInTheNext() throws IOException {
		assertThat(read("""
				Nämnden svarar för gator, parker och broar i hela kommunen och för
				vinterväghållning, renhållning, badplatser, lekplatser, kajer och
				småbåtshamnar, och sedan förra hösten för belysningen på alla små
				vägar.
				Den har tre ledamöter.
				""")).extracting((each) -> ((Paragraph) each).text())
			.containsExactly("Nämnden svarar för gator, parker och broar i hela kommunen och för vinterväghållning, "
					+ "renhållning, badplatser, lekplatser, kajer och småbåtshamnar, och sedan förra hösten för "
					+ "belysningen på alla små vägar.", "Den har tre ledamöter.");
	}

	@Test
	void theLongestLineOfATextThatWasNotBrokenIsNotFull() throws IOException {
		assertThat(read("""
				Ansvar: Gatunämnden och Parknämnden och Badnämnden
				Läge: klart
				Bron är färdig.
				""")).hasSize(3);
	}

	@Test
	void aShortLineEndsWhatItSays() throws IOException {
		assertThat(read("""
				1.1  Bygg en bro som håller för bussar
				     över den lilla ån
				     Läge: klart

				Det här är en rad som är bredare än de andra raderna i texten.
				""")).hasSize(4);
	}

	@Test
	void columnsOfBlanksAreATable() throws IOException {
		List<Block> blocks = read("""
				                 Budget    Utfall
				                   2023      2023
				Gator              12,5      13,0
				  varav plogning    1,5
				Parker och bad      2,0       1,5
				""");

		assertThat(blocks).hasSize(1);
		assertThat(((Table) blocks.getFirst()).rows()).extracting(Table.Row::cells)
			.containsExactly(List.of("", "Budget", "Utfall"), List.of("", "2023", "2023"),
					List.of("Gator", "12,5", "13,0"), List.of("varav plogning", "1,5", ""),
					List.of("Parker och bad", "2,0", "1,5"));
	}

	private List<Block> read(String text) throws IOException {
		return Documents.read(Files.writeString(this.folder.resolve("a.txt"), text)).blocks();
	}

}
