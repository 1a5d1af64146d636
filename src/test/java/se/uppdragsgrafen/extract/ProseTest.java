package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.fact.Avtal;
import se.uppdragsgrafen.fact.Belopp;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Matvarde;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Styrdokument;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What sentences of our own making say, and what they do not. */
class ProseTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	/** The facts of one type that a comment of 2023 states. */
	private List<String> said(Class<? extends Fact> type, String columns, String text) throws IOException {
		Path file = Files.writeString(this.folder.resolve("t3.txt"), """
				T3 2023 Uppdrag. Kommentar T3 2023
				.
				Bygg ut fritidsgårdarna (BUN)

				%s
				""".formatted(text));
		Extraction extraction = new Extractor(Profiles.shipped(), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(file), Kommuner.of("2999", "Prov"));
		Map<String, Fact> facts = extraction.facts().stream().collect(Collectors.toMap(Fact::id, (each) -> each));
		return extraction.facts()
			.stream()
			.filter(type::isInstance)
			.map((each) -> Stream.of(columns.split(" ", -1))
				.map((column) -> text(value(each, column), facts))
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private List<String> counts(String text) throws IOException {
		return said(Matvarde.class, "varde period slag", text);
	}

	private static @Nullable Object value(Fact fact, String column) {
		FactType type = Vocabulary.of(fact);
		return type.value(type.values(fact), column);
	}

	private static String text(@Nullable Object value, Map<String, Fact> facts) {
		return switch (value) {
			case null -> "-";
			case Ref<?>(String id) -> name(facts.get(id), id);
			case List<?> list -> list.stream().map((each) -> text(each, facts)).collect(Collectors.joining("+"));
			default -> value.toString();
		};
	}

	private static String name(@Nullable Fact fact, String id) {
		return (fact != null) ? String.valueOf(value(fact, "namn")) : id;
	}

	@Test
	void aNumberOfSomethingIsACountWhateverItIs() throws IOException {
		assertThat(counts("Antalet båtplatser var 212 i augusti 2023, jämfört med 240 ett år tidigare."))
			.containsExactly("212 2023-08 UTFALL", "240 2022-08 UTFALL");
		assertThat(counts("Antalet båtplatser har ökat från tolv till 18.")).containsExactly("18 2023 UTFALL");
		assertThat(counts("Vi gick från sju kiosker till fem.")).containsExactly("5 2023 UTFALL");
		assertThat(counts("Tillsyn har gjorts fyra gånger under året.")).containsExactly("4 2023 UTFALL");
		assertThat(counts("Läxhjälpen är igång på två av fyra skolor.")).containsExactly("2 2023 UTFALL");
	}

	@Test
	void whatIsNeededInAYearToComeIsAGoal() throws IOException {
		assertThat(counts("Det behövs 120 platser i förskolan fram till 2031.")).containsExactly("120 2031 MALVARDE");
	}

	@Test
	void timesDatesAndWishesAreNoCounts() throws IOException {
		assertThat(counts("Bron ska vara klar senast den 15 december år 2026.")).isEmpty();
		assertThat(counts("Det finns en plan fram till 2030.")).isEmpty();
		assertThat(counts("Resan kortades från 40 till 25 minuter, för barn från 6 till 12 år.")).isEmpty();
		assertThat(counts("Biblioteket har öppet från 8 till 17.")).isEmpty();
		assertThat(counts("Tillsyn sker fyra gånger per år.")).isEmpty();
		assertThat(counts("Investeringen är 1,5 miljoner kronor fram till 2030.")).isEmpty();
	}

	@Test
	void aShareIsOfTheSexAndTheSeasonThatAreNamed() throws IOException {
		assertThat(said(Matvarde.class, "kon varde period",
				"Bland flickorna var andelen 87,3 procent och bland pojkarna 82,1 procent våren 2023."))
			.containsExactly("FLICKOR 87.3 2023-21", "POJKAR 82.1 2023-21");
	}

	@Test
	void theGoalForAShareIsNoShare() throws IOException {
		assertThat(said(Matvarde.class, "varde maltal", "Av eleverna var 84,6 procent behöriga. Målet var 90 procent."))
			.containsExactly("84.6 90");
	}

	@Test
	void whatOnlyShallBeIsAGoalAndWhatIsOfAnotherYearIsOfThatYear() throws IOException {
		String columns = "varde period slag";
		assertThat(said(Matvarde.class, columns, "Minst 80 procent ska vara nöjda."))
			.containsExactly("80 2023 MALVARDE");
		assertThat(said(Matvarde.class, columns, "Andelen nöjda var 78 procent, jämfört med 76 procent 2022."))
			.containsExactly("78 2023 UTFALL", "76 2022 UTFALL");
	}

	@Test
	void aCostIsLowerOnlyWhereTheSumIsWhatIsLower() throws IOException {
		assertThat(said(Belopp.class, "beloppKr typ", "Kostnaden blev 215 tkr, vilket är lägre än budget."))
			.containsExactly("215000 KOSTNAD");
		assertThat(said(Belopp.class, "beloppKr typ", "Det gav 300 tkr lägre kostnader."))
			.containsExactly("-300000 KOSTNAD");
	}

	@Test
	void anUppdragIsGivenInEitherOrder() throws IOException {
		String columns = "titel uppdragsgivare ansvariga";
		assertThat(said(Uppdrag.class, columns,
				"Teknikförvaltningen har av teknikkontorets ägare, tekniknämnden, fått i uppdrag att måla broarna."))
			.contains("Måla broarna Tekniknämnden Teknikförvaltningen");
		assertThat(said(Uppdrag.class, columns,
				"Förvaltningen har fått i uppdrag av tekniknämnden att måla broarna. Teknikförvaltningen börjar i maj."))
			.contains("Måla broarna Tekniknämnden Teknikförvaltningen");
		assertThat(said(Uppdrag.class, columns, "Tekniknämnden och kulturnämnden fick i uppdrag att måla broarna."))
			.contains("Måla broarna  Tekniknämnden+Kulturnämnden");
	}

	@Test
	void whatIsSteeringIsKnownByHowItIsSpokenOf() throws IOException {
		String columns = "titel typ lage antagen antagenAv gallerFran";
		assertThat(said(Styrdokument.class, columns, "Nämnden tar fram ett program för \"Levande torg\"."))
			.containsExactly("Levande torg PROGRAM PLANERAT - - -");
		assertThat(said(Styrdokument.class, columns, "Arbetet följer Boverkets riktlinjer: Plats för lek."))
			.containsExactly("Plats för lek RIKTLINJE EJ_ANGIVET - - -");
		assertThat(said(Styrdokument.class, columns,
				"Vi har tagit fram kvalitetskrav för badplatser i kommunen. Kvalitetskraven godkändes av tekniknämnden i april."))
			.containsExactly("Kvalitetskrav för badplatser OVRIGT EJ_ANGIVET 2023-04 Tekniknämnden -");
		assertThat(said(Styrdokument.class, columns,
				"Enligt \"Gemensam plan för kusten\" gäller detta. Parterna ska ta fram en gemensam plan som gäller från 2024-10-01."))
			.containsExactly("Gemensam plan för kusten PLAN PLANERAT - - 2024-10-01");
	}

	@Test
	void whatWasDecidedOnceIsOneDocument() throws IOException {
		assertThat(said(Styrdokument.class, "alias antagen",
				"Enligt tekniknämndens internkontrollplan som fastslogs den 15 december 2022 § 9 granskas broarna. "
						+ "Tekniknämnden fastställde internkontrollplan för 2023 den 15 december 2022 § 9."))
			.containsExactly("internkontrollplan för 2023 2022-12-15");
	}

	@Test
	void anAgreementThatWasMadeIsOne() throws IOException {
		assertThat(
				said(Avtal.class, "titel lage parter", "Avtal har tecknats med Byggmästarna Norr AB om en ny skola."))
			.containsExactly("Avtal om en ny skola BESLUTAT Byggmästarna Norr AB");
	}

	@Test
	void withWhomAnAgreementIsIsNoPartOfItsTitle() throws IOException {
		assertThat(said(Avtal.class, "titel parter",
				"Överenskommelsen om familjestöd med Region Norrskog gäller till och med den 31 december 2027."))
			.containsExactly("Överenskommelse om familjestöd Region Norrskog");
	}

}
