package se.uppdragsgrafen.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.Arende;
import se.uppdragsgrafen.fact.Avtal;
import se.uppdragsgrafen.fact.Beslutspunkt;
import se.uppdragsgrafen.fact.Avtalsvillkor;
import se.uppdragsgrafen.fact.Budgetkonsekvens;
import se.uppdragsgrafen.fact.Ekonomirad;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Ref;
import se.uppdragsgrafen.fact.Sammantrade;
import se.uppdragsgrafen.fact.Uppdrag;
import se.uppdragsgrafen.fact.Uppfoljning.Status;
import se.uppdragsgrafen.graph.Progress;
import se.uppdragsgrafen.query.DriverReader;
import se.uppdragsgrafen.query.KnownNames;
import se.uppdragsgrafen.query.analys.Analyses;
import se.uppdragsgrafen.query.analys.AnalysisReader;
import se.uppdragsgrafen.query.analys.BadArgument;
import se.uppdragsgrafen.query.analys.Rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The analyses on packages of an invented kommun: nothing is tied to the bundled data.
 */
class OwnAnalysesIT extends DatabaseTest {

	private static final Analyses ANALYSES = SchemaRead.analyses();

	private final AnalysisReader reader = new AnalysisReader(
			new DriverReader(ScratchNeo4j::driver, Duration.ofMinutes(1)), KnownNames.NONE);

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@BeforeEach
	void load() {
		writer().load(List.of(packages().read("ett", first()), packages().read("tva", second())), Progress.NONE);
	}

	private static SampleFacts first() {
		SampleFacts facts = new SampleFacts("ett").namnd("sn", Namnd.Typ.NAMND, "SN")
			.namnd("kn", Namnd.Typ.NAMND, "KN")
			.uppdrag("ogjort", "sn")
			.uppfoljning("ogjort", "2022-T3", Status.EJ_GENOMFORT)
			.uppdrag("delat", "sn", "kn")
			.uppfoljning("delat", "2022-T3", Status.GENOMFORT)
			.uppdrag("tyst", "sn", "sf")
			.uppdrag("annans", "kn")
			.uppfoljning("annans", "2022-T3", Status.PAGAR)
			.uppdrag("fortsatt", "sn")
			.uppfoljning("fortsatt", "2022-T3", Status.PAGAR);
		facts.add(new Namnd("namnd/2999/sf", "Förvaltningen", null, List.of(), Namnd.Typ.FORVALTNING,
				new Ref<>("kommun/2999"), new Ref<>("namnd/2999/sn"), facts.kallor()));
		facts.add(new Budgetkonsekvens("budgetkonsekvens/2999/2022/delat/2022/sn", 1_500, Budgetkonsekvens.Typ.VARAKTIG,
				2022, false, "1,5 tkr", new Ref<>("uppdrag/2999/2022/delat"), new Ref<>("namnd/2999/sn"), null,
				facts.kallor()));
		economy(facts, "2022-04", null, -100L);
		economy(facts, "2022-08", null, -250L);
		economy(facts, "2022", 9_700L, -300L);
		agreements(facts);
		return facts;
	}

	private static void economy(SampleFacts facts, String period, @Nullable Long bokslut, long avvikelse) {
		facts.add(new Ekonomirad("ekonomirad/2999/sn/" + period + "/netto", Ekonomirad.Niva.NAMND, "Hela " + period,
				2022, period, Ekonomirad.Slag.NETTO, 10_000L, (bokslut == null) ? 10_000 + avvikelse : null, bokslut,
				avvikelse, false, "-", null, new Ref<>("namnd/2999/sn"), null, facts.kallor()));
	}

	private static void agreements(SampleFacts facts) {
		facts.add(avtal("gammalt", "2020-01-01", "2022-03-31", List.of(), facts))
			.add(avtal("nytt", "2022-05-01", "2023-12-31", List.of(new Ref<>("avtal/2999/gammalt")), facts))
			.add(villkor("1", Avtalsvillkor.Typ.BEFRIELSE, "60", Avtalsvillkor.Jamforelse.OVER,
					Avtalsvillkor.Enhet.PROCENT, 0, facts))
			.add(villkor("2", Avtalsvillkor.Typ.KVARSTAR, "5", Avtalsvillkor.Jamforelse.OVER, Avtalsvillkor.Enhet.DYGN,
					null, facts))
			.add(new Sammantrade("sammantrade/2999/sn/2022-04-20", "2022-04-20", null, Sammantrade.Lage.HALLET,
					Sammantrade.Art.SAMMANTRADE, null, null, null, new Ref<>("namnd/2999/sn"), facts.kallor()))
			.add(new Arende("arende/2999/sn/2022-04-20/7", 7, "Avtalet", null, List.of(), Arende.Utfall.BESLUTAT,
					List.of(), List.of(), new Ref<>("sammantrade/2999/sn/2022-04-20"), List.of(),
					List.of(new Ref<>("avtal/2999/nytt")), List.of(), List.of(), facts.kallor()))
			.add(new Arende("arende/2999/sn/2022-04-20/8", 8, "Dagordningen", null, List.of(), Arende.Utfall.BESLUTAT,
					List.of(), List.of(), new Ref<>("sammantrade/2999/sn/2022-04-20"), List.of(),
					List.of(new Ref<>("avtal/2999/gammalt")), List.of(), List.of(), facts.kallor()))
			.add(punkt(1, Arende.Utfall.UTGAR, List.of(new Ref<>("avtal/2999/gammalt")), facts))
			.add(punkt(2, Arende.Utfall.BESLUTAT, List.of(), facts));
	}

	private static Beslutspunkt punkt(int nummer, Arende.Utfall utfall, List<Ref<Avtal>> avtal, SampleFacts facts) {
		return new Beslutspunkt("beslutspunkt/2999/sn/2022-04-20/8/" + nummer, nummer, "Punkt " + nummer, utfall, null,
				new Ref<>("arende/2999/sn/2022-04-20/8"), avtal, facts.kallor());
	}

	private static Avtal avtal(String slug, String from, String to, List<Ref<Avtal>> replaces, SampleFacts facts) {
		return new Avtal("avtal/2999/" + slug, "Avtal " + slug, List.of(), Avtal.Typ.AVTAL, Avtal.Lage.BESLUTAT, from,
				to, List.of(), List.of(), List.of(), replaces, facts.kallor());
	}

	private static Avtalsvillkor villkor(String number, Avtalsvillkor.Typ typ, String limit,
			Avtalsvillkor.Jamforelse compared, Avtalsvillkor.Enhet unit, @Nullable Integer day, SampleFacts facts) {
		return new Avtalsvillkor("avtalsvillkor/2999/nytt/" + number, number, typ, "Villkor " + number,
				new BigDecimal(limit), compared, unit, day, day, new Ref<>("avtal/2999/nytt"), facts.kallor());
	}

	private static SampleFacts second() {
		SampleFacts facts = new SampleFacts("tva").namnd("sn", Namnd.Typ.NAMND, "SN");
		return facts.add(uppdrag("fortsatt", "UPPDRAG Fortsatt.", facts)).add(uppdrag("eget", "Uppdrag eget", facts));
	}

	private static Uppdrag uppdrag(String slug, String title, SampleFacts facts) {
		return new Uppdrag("uppdrag/2999/2023/" + slug, title, null, 2023, false, null, List.of(),
				List.of(new Ref<>("namnd/2999/sn")), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), facts.kallor());
	}

	private Rows read(String analysis, Map<String, ?> given) {
		return this.reader.read(ANALYSES.named(analysis).orElseThrow(), new HashMap<>(given));
	}

	private List<@Nullable Object> column(String analysis, String column, Map<String, ?> given) {
		List<@Nullable Object> values = new ArrayList<>();
		read(analysis, given).rows().forEach(row -> values.add(row.get(column)));
		return values;
	}

	@Test
	void whatALaterDocumentOfTheSameNamndDoesNotListHasVanished() {
		Rows rows = read("forsvunnaUppdrag", Map.of());
		assertThat(rows.rows()).extracting(row -> row.get("titel") + " " + row.get("utanStatus"))
			.containsExactly("Uppdrag ogjort false", "Uppdrag tyst true");
		assertThat(rows.rows().getFirst().get("besked")).asString()
			.contains("Återfinns inte i: Dokument tva (UPPFOLJNING).", "Not found in: Dokument tva (UPPFOLJNING).");
		assertThat(column("forsvunnaUppdrag", "titel", Map.of("utanStatus", true))).containsExactly("Uppdrag tyst");
	}

	@Test
	void anUppdragThatAConfirmedLinkGoesOnFromHasNotVanished() {
		ask("""
				MATCH (a {id: 'uppdrag/2999/2022/ogjort'}), (b {id: 'uppdrag/2999/2023/eget'})
				CREATE (a)<-[:FRAN]-(:Node:Koppling {id: 'koppling/1', status: 'BEKRAFTAD', poang: 0.9, motivering: 'x'})
				  -[:TILL]->(b)
				CREATE (b)-[:FOREGAS_AV]->(a) RETURN 1""");
		assertThat(column("forsvunnaUppdrag", "titel", Map.of("utanStatus", false))).isEmpty();
		Rows links = read("aterkommandeUppdrag", Map.of("status", List.of("BEKRAFTAD")));
		assertThat(links.rows()).singleElement()
			.satisfies(row -> assertThat(row).containsEntry("kedja", "uppdrag/2999/2022/ogjort")
				.containsEntry("till", "uppdrag/2999/2023/eget")
				.containsEntry("bekraftad", true)
				.containsEntry("genrebyte", false));
	}

	/**
	 * A förvaltning and its own nämnd have one uppdrag here: that counts as shared with
	 * nobody.
	 */
	@Test
	void twoNamnderShareWhatBothAnswerFor() {
		assertThat(read("samansvar", Map.of()).rows()).singleElement()
			.satisfies(row -> assertThat(row).containsEntry("namnd", "namnd/2999/kn")
				.containsEntry("annanNamnd", "namnd/2999/sn")
				.containsEntry("antal", 1L)
				.containsEntry("summaKr", 1_500L));
		assertThat(read("samansvar", Map.of("namnd", List.of(" Sn "))).totalCount()).isEqualTo(1);
		assertThat(read("samansvar", Map.of("ar", List.of(2023))).totalCount()).isZero();
	}

	@Test
	void aForecastIsHeldAgainstTheNextAndTheOutcome() {
		List<Map<String, @Nullable Object>> rows = read("prognossakerhet", Map.of()).rows();
		assertThat(rows).extracting(row -> row.get("period")).containsExactly("2022-04", "2022-08");
		assertThat(rows.getFirst()).containsEntry("nastaPeriod", "2022-08")
			.containsEntry("andringKr", -150L)
			.containsEntry("felKr", -200L)
			.containsEntry("budgetAndrad", false);
		assertThat(rows.getLast()).containsEntry("nasta", null).containsEntry("felKr", -50L);
	}

	@Test
	void statusesAreCountedByWhatIsAsked() {
		assertThat(column("uppdragsstatus", "antal", Map.of("per", List.of("AR"), "ar", List.of(2022))))
			.containsExactly(1L, 1L, 1L, 2L);
		assertThat(read("uppdragsstatus", Map.of("namnd", List.of("kn"), "status", List.of("GENOMFORT"))).rows())
			.singleElement()
			.satisfies(row -> assertThat(row).containsEntry("antal", 1L).containsEntry("namndnamn", "Nämnd kn"));
		assertThat(column("uppdragsstatus", "period", Map.of("per", List.of("PERIOD"), "ar", List.of(2022))))
			.contains("2022-T3")
			.containsNull();
	}

	@Test
	void anAgreementStandsByItsDaysAndAGapIsCounted() {
		assertThat(column("avtalslage", "lage", Map.of("datum", "2022-04-15"))).containsExactly("UPPHORT", "EJ_BORJAT");
		Map<String, @Nullable Object> row = read("avtalslage",
				Map.of("datum", "2023-12-01", "avtal", List.of("avtal nytt")))
			.rows()
			.getFirst();
		assertThat(row).containsEntry("lage", "GALLER")
			.containsEntry("upphorSnart", true)
			.containsEntry("dagarKvar", 30L)
			.containsEntry("luckaFran", "2022-04-01")
			.containsEntry("luckaTill", "2022-04-30")
			.containsEntry("luckaDagar", 30L)
			.containsEntry("beslutsdatum", "2022-04-20");
	}

	@Test
	void theTermsAreTheAgreementsOwn() {
		assertThat(column("betalningsansvar", "utfall", month(10, 6, 0))).containsExactly("EJ_BEFRIAD",
				"BETALNINGSANSVAR");
		assertThat(column("betalningsansvar", "utfall", month(10, 7, 0))).containsExactly("BEFRIAD",
				"BETALNINGSANSVAR");
		assertThat(column("betalningsansvar", "utfall", month(10, 0, 7))).startsWith("EJ_BEFRIAD");
	}

	@Test
	void whereNoOneWasDischargedThereIsNoShare() {
		assertThat(read("betalningsansvar", month(0, 0, 0)).rows().getFirst()).doesNotContainKey("andel")
			.containsEntry("utfall", "KAN_INTE_PROVAS");
	}

	@Test
	void whatLeftTheAgendaIsNotDecidedByTheMatterThatSaysSo() {
		assertThat(
				column("avtalslage", "beslutsdatum", Map.of("datum", "2022-06-01", "avtal", List.of("Avtal gammalt"))))
			.containsOnlyNulls();
		assertThat(column("avtalslage", "beslutsdatum", Map.of("datum", "2022-06-01", "avtal", List.of("Avtal nytt"))))
			.containsExactly("2022-04-20");
	}

	@Test
	void aMonthWithoutAnAgreementIsSaid() {
		Map<String, Object> later = new HashMap<>(month(10, 7, 0));
		later.put("manad", "2024-01");
		assertThatExceptionOfType(BadArgument.class).isThrownBy(() -> read("betalningsansvar", later))
			.withMessageContaining("2024-01")
			.withMessageContaining("'avtal'");
		later.put("avtal", List.of("Avtal nytt"));
		assertThat(read("betalningsansvar", later).totalCount()).isEqualTo(2);
	}

	@Test
	void daysThatNobodyCanHaveAreRefused() {
		Map<String, Object> days = new HashMap<>(month(10, 7, 0));
		days.put("kronorPerDygn", 100.10);
		days.put("dygn", List.of(3, 3));
		assertThatExceptionOfType(BadArgument.class).isThrownBy(() -> read("betalningsansvar", days))
			.withMessageContaining("freed");
		days.put("dygn", List.of(32));
		assertThatExceptionOfType(BadArgument.class).isThrownBy(() -> read("betalningsansvar", days))
			.withMessageContaining("0 to 30");
		days.remove("dygn");
		assertThatExceptionOfType(BadArgument.class).isThrownBy(() -> read("betalningsansvar", days))
			.withMessageContaining("both");
	}

	private static Map<String, Object> month(int discharged, int day0, int day1) {
		return Map.of("kommun", "2999", "manad", "2022-06", "utskrivna", discharged, "dag0", day0, "dag1", day1,
				"overDygn", 1);
	}

}
