package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Document;
import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.document.Flow;
import se.uppdragsgrafen.fact.Ekonomirad;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of money in layouts that the published documents do not have. */
class EconomyTest {

	@TempDir
	private Path folder;

	private Drafted read(String namnd, String period, String text) throws IOException {
		Path file = this.folder.resolve("prov.md");
		Files.writeString(file, text);
		Document published = Documents.read(file);
		Document document = Flow.of(published, (each) -> each.startsWith("Sida"), (each) -> false).document();
		return Drafted.money(document, document.blocks(), namnd, period);
	}

	private static Stream<String> sums(Drafted drafted) {
		return drafted
			.of(Ekonomirad.class, "niva", "benamning", "period", "slag", "budgetKr", "prognosKr", "bokslutKr",
					"avvikelseKr", "namnd")
			.stream();
	}

	@Test
	void namnderAreRowsAndSurplusIsNegative() throws IOException {
		Drafted drafted = read("", "2025", """
				KS: kommunstyrelsen, BUN: barn- och ungdomsnämnden

				Tabellen visar nettokostnader i tusental kronor.

				| Nämnd | Budget 2025 | Prognos augusti 2025 | Avvikelse |
				|---|---:|---:|---:|
				| KS | 1 000 | 900 | -100 |
				| BUN | 2 000 | 2 300 | 300 |

				Sida 2

				| varav förskola | 500 | 600 | 100 |
				| Summa nämnderna | 3 000 | 3 200 | 200 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"namnd | kommunstyrelsen | 2025-08 | netto | -1000000 | -900000 | - | 100000 | kommunstyrelsen",
				"namnd | barn- och ungdomsnämnden | 2025-08 | netto | -2000000 | -2300000 | - | -300000 | barn- och ungdomsnämnden",
				"varav | varav förskola | 2025-08 | netto | -500000 | -600000 | - | -100000 | barn- och ungdomsnämnden");
		assertThat(drafted.contradictions()).isEmpty();
	}

	@Test
	void aSumThatDoesNotAddUpIsSaidForItsColumnAndItsRow() throws IOException {
		Drafted drafted = read("Kulturnämnden", "2023", """
				Beloppen anges i miljoner kronor.

				|  | Budget | Utfall | Avvikelse |
				|  | 2023 | 2023 |  |
				| Bad | 10,5 | 11,0 | −0,5 |
				|   varav kiosk | 1,0 | 1,2 | −0,2 |
				| Bibliotek¹ | 20,0 | 19,0 | +1,0 |
				| Summa nettokostnad | 30,5 | 32,0 | 0,5 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"verksamhet | bad | 2023 | netto | -10500000 | - | -11000000 | -500000 | kulturnämnden",
				"varav | varav kiosk | 2023 | netto | -1000000 | - | -1200000 | -200000 | kulturnämnden",
				"verksamhet | bibliotek | 2023 | netto | -20000000 | - | -19000000 | 1000000 | kulturnämnden",
				"namnd | kulturnämnden | 2023 | netto | -30500000 | - | -32000000 | 500000 | kulturnämnden");
		assertThat(drafted.contradictions()).containsExactlyInAnyOrder("summa | 32,0 | 30,0 | 2,0 mnkr",
				"summa | 0,5 | -1,5 | 2,0 mnkr");
	}

	@Test
	void oneTablePerNamndWithIncomeAndCostAsRowsAndBracketsForMinus() throws IOException {
		Drafted drafted = read("", "2024", """
				Driftnämnden

				| kkr | Budget | Utfall | Avvikelse |
				| Intäkter | 200 | 250 | 50 |
				| Kostnader | (1 200) | (1 300) | (100) |
				| Nettokostnad | (1 000) | (1 050) | (50) |

				Trafiknämnden

				| kkr | Budget | Utfall | Avvikelse |
				| Intäkter | 10 | 10 | 0 |
				| Kostnader | (110) | (100) | 10 |
				| Nettokostnad | (100) | (90) | 10 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"namnd | driftnämnden | 2024 | intakt | 200000 | - | 250000 | 50000 | driftnämnden",
				"namnd | driftnämnden | 2024 | kostnad | 1200000 | - | 1300000 | -100000 | driftnämnden",
				"namnd | driftnämnden | 2024 | netto | -1000000 | - | -1050000 | -50000 | driftnämnden",
				"namnd | trafiknämnden | 2024 | intakt | 10000 | - | 10000 | 0 | trafiknämnden",
				"namnd | trafiknämnden | 2024 | kostnad | 110000 | - | 100000 | 10000 | trafiknämnden",
				"namnd | trafiknämnden | 2024 | netto | -100000 | - | -90000 | 10000 | trafiknämnden");
		assertThat(drafted.contradictions()).isEmpty();
	}

	@Test
	void namndAndUnitAreColumnsAndADifferenceThatNobodyPrintsIsComputed() throws IOException {
		Drafted drafted = read("", "2024", """
				Uppföljning per april 2024, tkr

				| Nämnd | Verksamhet | Budget | Prognos |
				| Socialnämnden | 510 Äldreomsorg | 5 000 | 5 100 |
				|  | 520 Hemtjänst | 3 000 | 2 900 |
				| Kulturnämnden | 310 Bibliotek | 700 | 700 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"verksamhet | 510 äldreomsorg | 2024-04 | netto | -5000000 | -5100000 | - | -100000 | socialnämnden",
				"verksamhet | 520 hemtjänst | 2024-04 | netto | -3000000 | -2900000 | - | 100000 | socialnämnden",
				"verksamhet | 310 bibliotek | 2024-04 | netto | -700000 | -700000 | - | 0 | kulturnämnden");
		assertThat(drafted.units()).contains("hemtjänst | 520 | - | socialnämnden");
	}

	@Test
	void groupsHaveNamedSums() throws IOException {
		Drafted drafted = read("Socialnämnden", "2022", """
				| Verksamhet, tkr | Budget 2022 | Bokslut 2022 | Avvikelse |
				| Vård |  |  |  |
				| Hemtjänst | 100 | 110 | -10 |
				| Boende | 200 | 195 | 5 |
				| Summa Vård | 300 | 305 | -5 |
				| Stab | 50 | 50 | 0 |
				| Totalt | 350 | 355 | -5 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"grupp | vård | 2022 | netto | -300000 | - | -305000 | -5000 | socialnämnden",
				"verksamhet | hemtjänst | 2022 | netto | -100000 | - | -110000 | -10000 | socialnämnden",
				"verksamhet | boende | 2022 | netto | -200000 | - | -195000 | 5000 | socialnämnden",
				"verksamhet | stab | 2022 | netto | -50000 | - | -50000 | 0 | socialnämnden",
				"namnd | socialnämnden | 2022 | netto | -350000 | - | -355000 | -5000 | socialnämnden");
		assertThat(drafted.contradictions()).isEmpty();
	}

	@Test
	void whatIncomeAndCostConsistOfIsNoUnit() throws IOException {
		Drafted drafted = read("Socialnämnden", "2022", """
				| Resultaträkning, tkr | Budget 2022 | Bokslut 2022 | Avvikelse |
				| Intäkter |  |  |  |
				| Avgiftsintäkter | 10 | 12 | 2 |
				| Summa intäkter | 10 | 12 | 2 |
				| Kostnader |  |  |  |
				| Personalkostnader | -50 | -55 | -5 |
				| Köp av tjänst | -5 | -5 | 0 |
				| Summa kostnader | -55 | -60 | -5 |
				| Kommunbidrag | 45 | 45 | 0 |
				| Resultat | 0 | -3 | -3 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"varav | avgiftsintäkter | 2022 | intakt | 10000 | - | 12000 | 2000 | socialnämnden",
				"namnd | socialnämnden | 2022 | intakt | 10000 | - | 12000 | 2000 | socialnämnden",
				"varav | personalkostnader | 2022 | kostnad | 50000 | - | 55000 | -5000 | socialnämnden",
				"namnd | socialnämnden | 2022 | kostnad | 55000 | - | 60000 | -5000 | socialnämnden");
		assertThat(drafted.units()).isEmpty();
		assertThat(drafted.contradictions()).isEmpty();
	}

	@Test
	void aTableWithoutAnyYearAndWithRaggedRowsIsNoError() throws IOException {
		Drafted drafted = read("Socialnämnden", "0000", """
				| Verksamhet | Budget | Utfall | Avvikelse |
				| Stab | 10 |
				| | | | | | 7 |
				|  |
				| Kök | – | 1 234,5 % | (12) | 5 |
				""");
		assertThat(drafted.money()).isEmpty();
	}

	@Test
	void yearsStandOverTheColumns() throws IOException {
		Drafted drafted = read("Socialnämnden", "2022", """
				| tkr | 2021 | 2022 | 2022 |  |
				|  | Bokslut | Budget | Bokslut | Avvikelse |
				| Stab | 40 | 50 | 60 | -10 |
				| Kök 2) | 10 | 20 | 15 | 5 |
				""");
		assertThat(sums(drafted)).containsExactlyInAnyOrder(
				"verksamhet | stab | 2021 | netto | - | - | -40000 | - | socialnämnden",
				"verksamhet | stab | 2022 | netto | -50000 | - | -60000 | -10000 | socialnämnden",
				"verksamhet | kök | 2021 | netto | - | - | -10000 | - | socialnämnden",
				"verksamhet | kök | 2022 | netto | -20000 | - | -15000 | 5000 | socialnämnden");
	}

	@Test
	void theLayoutWithNamnderAsRowsGivesItsFactList() throws IOException {
		Drafted drafted = read("", "2025",
				Files.readString(Path.of("src/test/resources/layouter/uppfoljning-bygdeby.md"))
					.replace("Bygdeby kommun  Sida", "Sida"));
		assertThat(
				drafted.of(Ekonomirad.class, "niva", "period", "slag", "budgetKr", "prognosKr", "avvikelseKr", "namnd"))
			.containsExactlyInAnyOrderElementsOf(FactList.of("layouter/uppfoljning-bygdeby", "STRUKTUR", "ekonomirad")
				.stream()
				.map((each) -> each.values("niva", "period", "slag", "budgetKr", "prognosKr", "avvikelseKr", "namnd"))
				.toList());
		assertThat(drafted.contradictions()).isEmpty();
	}

	@Test
	void aTableOfSomethingElseIsNotRead() throws IOException {
		Drafted drafted = read("Socialnämnden", "2022", """
				| Mål | 2021 | 2022 |
				| Andel nöjda | 71 | 74 |
				""");
		assertThat(drafted.money()).isEmpty();
		assertThat(drafted.units()).isEmpty();
	}

}
