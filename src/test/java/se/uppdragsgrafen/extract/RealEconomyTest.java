package se.uppdragsgrafen.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.document.Block;
import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The money of minutes, read without their genre. */
class RealEconomyTest {

	private static final String NAME = "stromsund-socialnamnden-2022-11-17";

	private static final Path DOCUMENT = Path.of("../shared/documents", NAME + ".txt");

	private static final int FROM = 116;

	private static final int TO = 186;

	private static Drafted drafted;

	@BeforeAll
	static void read() {
		assumeTrue(Files.isReadable(DOCUMENT), "the published documents are not at hand");
		Document document = Documents.read(DOCUMENT);
		List<Block> blocks = document.blocks()
			.stream()
			.filter((each) -> each.at().from() > FROM && each.at().to() < TO)
			.toList();
		drafted = Drafted.money(document, blocks, "Socialnämnden", "2022");
	}

	@Test
	void everySumIsFoundAndNoneElse() {
		assertThat(drafted.money()).containsExactlyInAnyOrderElementsOf(FactList.of(NAME, "STRUKTUR", "ekonomirad")
			.stream()
			.map((each) -> each.values("niva") + " | " + name(each.nyckel()) + " | "
					+ each.values("period", "slag", "budgetKr", "prognosKr", "bokslutKr", "avvikelseKr", "namnd",
							"verksamhet"))
			.toList());
	}

	private static String name(String key) {
		String[] words = key.split(" ", -1);
		String name = String.join(" ", List.of(words).subList(0, words.length - 2));
		return FactList.plain(name.startsWith("summa ") ? name.substring("summa ".length()) : name);
	}

	@Test
	void everyUnitIsFoundAndNoneElse() {
		assertThat(drafted.units()).containsExactlyInAnyOrderElementsOf(FactList.of(NAME, "STRUKTUR", "verksamhet")
			.stream()
			.map((each) -> each.values("namn", "kod", "overordnad", "namnd"))
			.toList());
	}

	@Test
	void whatDoesNotAddUpIsSaidAndNothingElse() {
		assertThat(drafted.contradictions())
			.containsExactlyInAnyOrderElementsOf(FactList.of(NAME, "MOTSAGELSE", "motsagelse")
				.stream()
				.filter((each) -> each.values("typ").equals("avrundning") && each.values("differens").endsWith(" tkr"))
				.map((each) -> each.values("typ", "varde1", "varde2", "differens"))
				.toList());
	}

}
