package se.uppdragsgrafen.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.document.Documents;
import se.uppdragsgrafen.extract.minutes.Beslut;
import se.uppdragsgrafen.extract.profile.Kommuner;
import se.uppdragsgrafen.extract.profile.Names;
import se.uppdragsgrafen.extract.profile.Profiles;
import se.uppdragsgrafen.extract.reading.LeftOut;
import se.uppdragsgrafen.fact.Aktivitet;
import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Avtal;
import se.uppdragsgrafen.fact.Beslutspunkt;
import se.uppdragsgrafen.fact.Avtalsvillkor;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.Kontroll;
import se.uppdragsgrafen.fact.Kontrollresultat;
import se.uppdragsgrafen.fact.Motsagelse;
import se.uppdragsgrafen.fact.Projektplan;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Sammantrade;
import se.uppdragsgrafen.fact.Uppdrag;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes of a kommun that prints them in another way. */
class ProtokollTest {

	private static final String PROFILE = """
			namn: testby-protokoll
			genre: protokoll
			titel: ["Protokoll {namnd} {datum}"]
			personer: ["Närvarande", "Signatur"]
			rubriker: ["Ärenden"]
			sammantrade:
			  - ["Plats: {plats}"]
			  - ["Justering: {justerat}"]
			  - ["Anslaget {fran} till {till}"]
			arende:
			  rader:
			    - ["{paragraf} § {rubrik}", "Dnr {dnr}"]
			    - ["{paragraf} § {rubrik}"]
			  delar:
			    text: ["Bakgrund"]
			    yrkande: ["Förslag"]
			    beslut: ["Beslut"]
			    underlag: ["Beslutsunderlag"]
			    skickas: ["Skickas till", "Skickas till: {text}"]
			    omrade: ["Område"]
			    moment: ["Vad kontrolleras"]
			    frekvens: ["Hur ofta"]
			    ansvar: ["Vem"]
			  utgar: ["Ärendet {titel} utgår."]
			  utfall:
			    SEKRETESS: ["Ärendet är sekretessbelagt."]
			internkontroll:
			  helt: ["Ja"]
			  delvis: ["Delvis"]
			  saknas: ["Nej"]
			bilaga: ["Bilaga {antal}"]
			avtal:
			  rader: ["{titel}", "Mellan {parter} träffas detta avtal."]
			  villkor:
			    BEFRIELSE: ["{*} slipper avgift {*}"]
			    OVRIGT: ["{*} åtar sig {*}"]
			  giltighet: ["Avtalet gäller {fran} till {till}."]
			projektplan:
			  rader: ["Plan för {*}"]
			  tid: ["När"]
			  syfte: ["Varför"]
			  effektmal: ["Effekter:"]
			  lopande: ["hela tiden"]
			""";

	private static final String FRONT = """
			Protokoll Park- och fritidsnämnden 2024-02-29

			Plats: Sal Granen, kommunhuset
			Justering: 7 mars
			Anslaget 2024-03-08 till 2024-03-30

			Närvarande
			Test Testsson (X), ordförande
			Prova Provsdotter (Y) § 12

			""";

	@TempDir
	private Path folder;

	@Test
	void meetingIsReadAndPersonsAreNot() throws IOException {
		Extraction read = read("12 § Val\n\nBeslut\n\nFrågan bordläggs.\n");
		Sammantrade meeting = all(read, Sammantrade.class).getFirst();
		assertThat(meeting.id()).isEqualTo("sammantrade/9999/park-och-fritidsnamnden/2024-02-29");
		assertThat(meeting.plats()).isEqualTo("Sal Granen, kommunhuset");
		assertThat(meeting.justerat()).isEqualTo("2024-03-07");
		assertThat(meeting.anslagTill()).isEqualTo("2024-03-30");
		assertThat(read.lines().subList(6, 9)).extracting(LineNote::leftOut).containsOnly(LeftOut.PERSONER);
		assertThat(read.facts().toString()).doesNotContain("Testsson");
	}

	@Test
	void matterHasItsParts() throws IOException {
		Extraction read = read("""
				12 § Nya lekplatser
				Dnr PFN 2024/15

				Bakgrund

				Lekplatserna är slitna.

				Beslut

				Nämnden beslutar att

				1. förslaget godkänns
				2. frågan om gungor bordläggs

				Beslutsunderlag

				- Tjänsteutlåtande den 12 februari 2024

				Skickas till: kommunstyrelsen

				13 § Utredning

				Ärendet är sekretessbelagt.

				14 § Rapporter

				Ärendet Förlängt avtal om växthuset utgår.
				""");
		List<Arende> matters = all(read, Arende.class);
		assertThat(matters).extracting(Arende::paragraf).containsExactly(12, 13, 14);
		Arende first = matters.getFirst();
		assertThat(first.rubrik()).isEqualTo("Nya lekplatser");
		assertThat(first.diarienummer()).isEqualTo("PFN 2024/15");
		assertThat(first.beslut()).containsExactly("förslaget godkänns", "frågan om gungor bordläggs");
		assertThat(first.underlag()).containsExactly("Tjänsteutlåtande den 12 februari 2024");
		assertThat(first.skickasTill()).containsExactly("Kommunstyrelsen");
		assertThat(matters).extracting(Arende::utfall)
			.containsExactly(Arende.Utfall.BESLUTAT, Arende.Utfall.SEKRETESS, Arende.Utfall.INFORMATION);
		assertThat(all(read, Avtal.class)).singleElement()
			.satisfies((avtal) -> assertThat(avtal.titel()).isEqualTo("Avtal om växthuset"))
			.satisfies((avtal) -> assertThat(avtal.lage()).isEqualTo(Avtal.Lage.EJ_ANGIVET));
	}

	@Test
	void decisionOnAnAgreementSaysHowLongItHolds() throws IOException {
		Extraction read = read("""
				12 § Godkännande av samarbetsavtal om utegym

				Beslut

				Nämnden antar avtalet. Avtalet gäller från 2024-04-01 till 31 december 2026.
				""");
		assertThat(all(read, Avtal.class)).singleElement().satisfies((avtal) -> {
			assertThat(avtal.titel()).isEqualTo("Samarbetsavtal om utegym");
			assertThat(avtal.lage()).isEqualTo(Avtal.Lage.BESLUTAT);
			assertThat(avtal.gallerFran()).isEqualTo("2024-04-01");
			assertThat(avtal.gallerTill()).isEqualTo("2026-12-31");
		});
	}

	@Test
	void everyWayToGiveAnUppdragIsRead() throws IOException {
		Extraction read = read("""
				12 § Uppdrag

				Beslut

				1. Nämnden ger teknikförvaltningen i uppdrag att rensa dammen.
				2. Teknikförvaltningen får i uppdrag att senast den 1 februari redovisa kostnaden.
				3. Teknikförvaltningen i uppdrag att mäta ljudet. Mätningen redovisas den 10 maj 2024.
				4. Nämnden uppdrar åt teknikförvaltningen att måla planket tillsammans med kommunstyrelsen.
				5. Att ge förvaltningen i uppdrag att plantera träd.
				6. Nämnden har i uppdrag att sköta parkerna.
				""");
		List<Uppdrag> uppdrag = all(read, Uppdrag.class);
		assertThat(uppdrag).extracting(Uppdrag::titel)
			.containsExactly("Rensa dammen", "Redovisa kostnaden", "Mäta ljudet",
					"Måla planket tillsammans med kommunstyrelsen", "Plantera träd");
		assertThat(uppdrag).extracting(Uppdrag::frist).containsExactly(null, "2025-02-01", "2024-05-10", null, null);
		assertThat(uppdrag).allSatisfy((each) -> {
			assertThat(each.ansvariga()).containsExactly(new Ref<>("namnd/9999/teknikforvaltningen"));
			assertThat(each.uppdragsgivare()).containsExactly(new Ref<>("namnd/9999/park-och-fritidsnamnden"));
		});
		assertThat(uppdrag.get(3).medverkande()).containsExactly(new Ref<>("namnd/9999/kommunstyrelsen"));
	}

	@Test
	void planOfMeetingsStandsAlsoWithMonthsAsColumns() throws IOException {
		Extraction read = read("""
				12 § Sammanträden 2025

				| Nämnd | Januari | Februari | Mars |
				|---|---|---|---|
				| Park- och fritidsnämnden | 8 (9 utbildning) | - | 12, 30 |
				| Arbetsutskottet | 2 | 31 | |
				""");
		assertThat(all(read, Sammantrade.class)).filteredOn((each) -> each.lage() == Sammantrade.Lage.PLANERAT)
			.extracting((each) -> each.namnd().id().substring(11) + " " + each.datum() + " " + each.art())
			.containsExactlyInAnyOrder("park-och-fritidsnamnden 2025-01-08 SAMMANTRADE",
					"park-och-fritidsnamnden 2025-01-09 UTBILDNING", "park-och-fritidsnamnden 2025-03-12 SAMMANTRADE",
					"park-och-fritidsnamnden 2025-03-30 SAMMANTRADE", "arbetsutskottet 2025-01-02 SAMMANTRADE");
	}

	@Test
	void controlIsMatchedWithItsTable() throws IOException {
		Extraction read = read("""
				12 § Internkontroll av lekplatser

				Område

				Säkra lekplatser

				Vad kontrolleras

				- att gungorna är hela,
				- att staketen är hela, och
				- att skyltarna går att läsa.

				Hur ofta

				Varje månad.

				Vem

				Parkchefen.

				| Moment | Svar | Jan 24 | Februari 2024 |
				|---|---|---|---|
				| Läsbara skyltar | Ja | 3 | 4 |
				| | Nej | 2 | 1 |
				| Hela gungor | Ja | 5 | 5 |
				| | Nej | 0 | 0 |

				| Moment | Svar |
				|---|---|
				| Gungorna Alla var hela. | 4/5 Ja 1/5 Nej |
				""");
		assertThat(all(read, Kontroll.class)).hasSize(3).allSatisfy((each) -> {
			assertThat(each.omrade()).isEqualTo("Säkra lekplatser");
			assertThat(each.frekvens()).isEqualTo("Varje månad");
			assertThat(each.ansvarig()).isEqualTo("Parkchefen");
		});
		assertThat(all(read, Kontrollresultat.class)).hasSize(4)
			.anySatisfy((each) -> assertThat(each.id())
				.isEqualTo("kontrollresultat/9999/park-och-fritidsnamnden/att-skyltarna-gar-att-lasa/2024-01"));
		assertThat(all(read, Motsagelse.class)).singleElement()
			.satisfies((each) -> assertThat(each.varde1()).isEqualTo("4/5 Ja 1/5 Nej"))
			.satisfies((each) -> assertThat(each.varde2()).isEqualTo("Helt 5, Saknas 0"));
	}

	@Test
	void attachmentsAreRead() throws IOException {
		Extraction read = read("""
				12 § Avtal om planteringar

				Beslut

				Avtalet godkänns.

				Bilaga 1

				Avtal om planteringar

				Mellan Testby kommun och Länets kommuner träffas detta avtal.

				Testby kommun slipper avgift om minst 80 procent av träden lever dag 30.

				Parterna åtar sig att vattna.

				Avtalet gäller 2024-04-01 till 2025-03-31.

				Bilaga 2

				Plan för nya träd

				| När | 2024-04-01 till 2024-06-30 |
				| Varför | Fler träd. |
				| Etapp 1 | 2024-04-xx | Gräva |
				| | 2024-09-15 | Plantera |
				| Skötsel (alla) | hela tiden | Vattna |
				""");
		Avtal avtal = all(read, Avtal.class).getFirst();
		assertThat(avtal.id()).isEqualTo("avtal/lan-99/avtal-om-planteringar");
		assertThat(avtal.lage()).isEqualTo(Avtal.Lage.BESLUTAT);
		assertThat(avtal.gallerTill()).isEqualTo("2025-03-31");
		assertThat(all(read, Avtalsvillkor.class)).extracting(Avtalsvillkor::typ)
			.containsExactly(Avtalsvillkor.Typ.BEFRIELSE, Avtalsvillkor.Typ.OVRIGT);
		assertThat(all(read, Avtalsvillkor.class).getFirst().jamforelse()).isEqualTo(Avtalsvillkor.Jamforelse.MINST);
		assertThat(all(read, Projektplan.class).getFirst().till()).isEqualTo("2024-06-30");
		assertThat(all(read, Aktivitet.class)).extracting(Aktivitet::fran)
			.containsExactly("2024-04", "2024-09-15", null);
		assertThat(all(read, Motsagelse.class)).singleElement()
			.satisfies((each) -> assertThat(each.typ()).isEqualTo(Motsagelse.Typ.DATUM))
			.satisfies((each) -> assertThat(Optional.ofNullable(each.differens())).contains("3 månader"));
	}

	@Test
	void whatIsProposedToAnotherBodyIsNotDecided() throws IOException {
		Extraction read = read("""
				12 § Avtal om nya bänkar

				Beslut

				Park- och fritidsnämnden föreslår kommunfullmäktige att

				- godkänna avtalet om nya bänkar
				- anta parkplanen

				13 § Motion om fler fontäner

				Beslut

				Motionen avslås.

				14 § Föredragningslista

				Ärendet Förlängt avtal om växthuset utgår.

				Beslut

				Listan godkänns.

				15 § Avtal om gungor

				Ärendet utgår.
				""");
		assertThat(all(read, Beslutspunkt.class)).extracting(
				(each) -> each.id().replaceFirst(".*2024-02-29/", "") + " " + each.utfall() + " " + each.foreslasTill())
			.containsExactly("12/1 FORESLAGET Ref[id=namnd/9999/kommunfullmaktige]",
					"12/2 FORESLAGET Ref[id=namnd/9999/kommunfullmaktige]", "13/1 AVSLAGET null", "14/1 UTGAR null",
					"14/2 BESLUTAT null");
		assertThat(all(read, Arende.class)).extracting(Arende::utfall)
			.containsExactly(Arende.Utfall.FORESLAGET, Arende.Utfall.AVSLAGET, Arende.Utfall.BESLUTAT,
					Arende.Utfall.UTGAR);
		assertThat(all(read, Avtal.class)).extracting((each) -> each.titel() + " " + each.lage())
			.containsExactlyInAnyOrder("Avtal om nya bänkar FORESLAGET", "Avtal om växthuset EJ_ANGIVET",
					"Avtal om gungor EJ_ANGIVET");
		assertThat(all(read, Arende.class).get(2).avtal()).isEmpty();
	}

	private Extraction read(String matters) throws IOException {
		Path profile = Files.writeString(this.folder.resolve("profile.yaml"), PROFILE);
		Path document = Files.writeString(this.folder.resolve("protokoll.txt"), FRONT + matters);
		return new Extractor(Profiles.shipped().and(profile), Names.shipped(), Settings.DEFAULT)
			.read(Documents.read(document), Kommuner.of("9999", "Testby"));
	}

	private static <T extends Fact> List<T> all(Extraction read, Class<T> type) {
		return read.facts().stream().filter(type::isInstance).map(type::cast).toList();
	}

}
