package se.uppdragsgrafen.koppling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Kopplingsbeslut;
import se.uppdragsgrafen.koppling.Candidate.Passage;

import static org.assertj.core.api.Assertions.assertThat;

/** Which assignments seem to continue which, and what a person's word does to that. */
class KopplingarTest {

	private final List<Candidate> candidates = new ArrayList<>();

	private final List<Kopplingsbeslut> beslut = new ArrayList<>();

	@Test
	void theSameWordsOfTheSameNamndAreALink() {
		uppdrag(2021, "a", "Bygg ut gång- och cykelvägar vid skolor", "tn");
		uppdrag(2022, "b", "Fortsätta utbyggnaden av cykelvägarna vid skolorna", "tn");
		Koppling link = only();
		assertThat(link.id()).isEqualTo("koppling/2999/2021/a/2022/b");
		assertThat(link.status()).isEqualTo(Koppling.Status.FORESLAGEN);
		assertThat(link.poang()).isBetween(new BigDecimal("0.5"), new BigDecimal("0.9"));
		assertThat(link.motivering()).contains("cykelvägarna", "skolorna", "Gemensam nämnd: Nämnd tn.");
		assertThat(link.kallor()).extracting("id").containsExactly("belagg/2999/2021/a", "belagg/2999/2022/b");
	}

	@Test
	void wordsThatAllAssignmentsHaveAreNone() {
		uppdrag(2021, "a", "Utveckla och förbättra arbetssätt för att öka möjligheterna till badplatser", "tn");
		uppdrag(2022, "b", "Utveckla och förbättra arbetssätt för att öka möjligheterna till läxhjälp", "tn");
		assertThat(links()).isEmpty();
	}

	@Test
	void oneWordInCommonIsChance() {
		uppdrag(2021, "a", "Renovera simhallen", "tn");
		uppdrag(2022, "b", "Avgifter i simhallen", "tn");
		assertThat(links()).isEmpty();
	}

	@Test
	void aTitleThatComesBackIsALinkEvenOfAnotherNamnd() {
		uppdrag(2021, "a", "Säkerställ god tillgång till badplatser och lekplatser.", "tn");
		uppdrag(2022, "b", "Säkerställa god tillgång till badplatser och lekplatser", "kfn");
		assertThat(only().poang()).isEqualByComparingTo("0.7");
		assertThat(only().motivering()).doesNotContain("nämnd");
	}

	@Test
	void nothingFollowsOnItsOwnYear() {
		uppdrag(2022, "a", "Bygg ut cykelvägar vid skolor", "tn");
		uppdrag(2022, "b", "Bygg ut cykelvägar vid skolor", "tn");
		assertThat(links()).isEmpty();
	}

	@Test
	void whatATextSaysItselfIsFound() {
		uppdrag(2020, "a", "Utred förutsättningar för ridleder kring tätorten", "tn");
		uppdrag(2020, "b", "Utred förutsättningar för skidspår kring sjön", "tn");
		uppdrag(2023, "c", "Anlägg ridleder och rastplatser i kommunens alla skogar", "tn");
		assertThat(links()).isEmpty();
		said("Skogarna är många. Ridleder kring tätorten utreddes under 2020. Mer behövs.");
		Koppling link = only();
		assertThat(link.id()).isEqualTo("koppling/2999/2020/a/2023/c");
		assertThat(link.poang()).isEqualByComparingTo("0.9");
		assertThat(link.motivering()).contains("nämner arbete 2020").doesNotContain("Skogarna är många");
		assertThat(link.kallor()).extracting("id").contains("belagg/2999/text");
	}

	@Test
	void aYearThatIsPartOfSomethingElseIsNoStatement() {
		uppdrag(2020, "a", "Utred förutsättningar för ridleder kring tätorten", "tn");
		uppdrag(2023, "c", "Anlägg ridleder och rastplatser i kommunens alla skogar", "tn");
		said("Ridleder kring tätorten utreds enligt planen för 2020–2025 och dnr 2020/17.");
		assertThat(links()).isEmpty();
	}

	@Test
	void chainsGoFromYearToYear() {
		for (int ar = 2019; ar < 2023; ar++) {
			uppdrag(ar, "a", "Bygg ut cykelvägar vid skolor", "tn");
		}
		assertThat(links()).extracting(Koppling::id)
			.containsExactly("koppling/2999/2019/a/2020/a", "koppling/2999/2020/a/2021/a",
					"koppling/2999/2021/a/2022/a");
	}

	@Test
	void aPersonConfirms() {
		uppdrag(2021, "a", "Bygg ut cykelvägar vid skolor", "tn");
		uppdrag(2022, "b", "Bygg ut cykelvägar vid skolor", "tn");
		decide("2021/a", "2022/b", Kopplingsbeslut.Status.BEKRAFTAD);
		assertThat(only().status()).isEqualTo(Koppling.Status.BEKRAFTAD);
		assertThat(only().motivering()).endsWith("Granskat: läst");
	}

	@Test
	void aPersonKnowsOfWhatNoWordingTells() {
		uppdrag(2021, "a", "Renovera simhallen", "tn");
		uppdrag(2022, "b", "Ny anläggning för bad", "kfn");
		decide("2021/a", "2022/b", Kopplingsbeslut.Status.BEKRAFTAD);
		assertThat(only().poang()).isEqualByComparingTo("0");
		assertThat(only().motivering()).isEqualTo("Granskat: läst");
	}

	@Test
	void whatAPersonRejectsIsNotShownAgainAndLinksNothing() {
		for (int ar = 2020; ar < 2023; ar++) {
			uppdrag(ar, "a", "Bygg ut cykelvägar vid skolor", "tn");
		}
		decide("2021/a", "2022/a", Kopplingsbeslut.Status.AVVISAD);
		decide("2021/a", "2022/a", Kopplingsbeslut.Status.BEKRAFTAD);
		assertThat(links()).extracting(Koppling::id)
			.containsExactly("koppling/2999/2020/a/2021/a", "koppling/2999/2020/a/2022/a");
	}

	@Test
	void aDecisionOnWhatIsNotLoadedWaits() {
		uppdrag(2021, "a", "Renovera simhallen", "tn");
		decide("2021/a", "2022/b", Kopplingsbeslut.Status.BEKRAFTAD);
		assertThat(links()).isEmpty();
	}

	@Test
	void theOrderMakesNoDifference() {
		for (int ar = 2018; ar < 2024; ar++) {
			uppdrag(ar, "a", "Bygg ut cykelvägar vid skolor", "tn");
			uppdrag(ar, "b", "Bygg ut cykelvägar vid skolor och badplatser", "tn");
			uppdrag(ar, "c", "Cykelvägar och badplatser vid skolor", "kfn");
		}
		List<Koppling> links = links();
		assertThat(links).isNotEmpty();
		Collections.shuffle(this.candidates, new Random(7));
		assertThat(links()).isEqualTo(links);
	}

	private Koppling only() {
		assertThat(links()).hasSize(1);
		return links().getFirst();
	}

	private List<Koppling> links() {
		return Kopplingar.of(this.candidates, this.beslut);
	}

	private void uppdrag(int ar, String slug, String titel, String namnd) {
		this.candidates.add(new Candidate("uppdrag/2999/%d/%s".formatted(ar, slug), ar, titel,
				Map.of("namnd/2999/" + namnd, "Nämnd " + namnd), Map.of(), List.of(),
				List.of("belagg/2999/%d/%s".formatted(ar, slug))));
	}

	/** Of the last one. */
	private void said(String text) {
		Candidate last = this.candidates.removeLast();
		this.candidates.add(new Candidate(last.id(), last.ar(), last.titel(), last.namnder(), last.parter(),
				List.of(new Passage(text, List.of("belagg/2999/text"))), last.kallor()));
	}

	private void decide(String fran, String till, Kopplingsbeslut.Status status) {
		this.beslut.add(new Kopplingsbeslut("uppdrag/2999/" + fran, "uppdrag/2999/" + till, status, "läst",
				"p/kopplingar.csv", this.beslut.size() + 2));
	}

}
