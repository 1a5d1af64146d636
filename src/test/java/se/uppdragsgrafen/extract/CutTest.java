package se.uppdragsgrafen.extract;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.LimitsDoc;
import se.uppdragsgrafen.extract.reading.Cut;
import se.uppdragsgrafen.fact.Column;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that no cell has room for says that it goes on. */
class CutTest {

	@Test
	void whatFitsStaysAsItIs() {
		assertThat(Cut.to(40, "a".repeat(40))).hasSize(40).doesNotContain("…");
	}

	@Test
	void whatDoesNotIsCutBetweenWordsAndSaysSo() {
		assertThat(Cut.to(60, "fritidsgårdarna ".repeat(10))).isEqualTo("fritidsgårdarna fritidsgårdarna" + Cut.MARK);
	}

	@Test
	void whatHasNoWordsIsCutBetweenCharacters() {
		String cut = Cut.to(60, "a" + "\uD83E\uDEF6".repeat(60));
		assertThat(cut).endsWith("\uD83E\uDEF6" + Cut.MARK).hasSizeLessThanOrEqualTo(60);
	}

	@Test
	void theLimitIsAsStated() {
		assertThat(LimitsDoc.most("characters of a paragraph, table cell or quote in a fact"))
			.startsWith(Column.LONGEST_PROSE + ";");
	}

}
