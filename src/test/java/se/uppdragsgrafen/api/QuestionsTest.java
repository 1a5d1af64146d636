package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions that the project was started for, answered as the documents say. */
class QuestionsTest {

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static JsonNode example(String name) throws IOException {
		return served.data(Files.readString(Path.of("graphql/examples", name + ".graphql")));
	}

	private static List<String> texts(JsonNode nodes, String field) {
		return Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
			.map(i -> nodes.get(i).path(field).asString())
			.toList();
	}

	@Test
	void digitalInfrastructureIsOwnedByThreeBoards() throws IOException {
		JsonNode uppdrag = example("agare-till-uppdrag").at("/digitalInfrastruktur/nodes");
		assertThat(uppdrag).hasSize(1);
		assertThat(texts(uppdrag.get(0).get("ansvariga"), "kortnamn")).containsExactlyInAnyOrder("VON", "KS", "TN");
		assertThat(uppdrag.get(0).get("medverkande")).isEmpty();
	}

	@Test
	void housingFirstIsOwnedByOneAndCarriedByFour() throws IOException {
		JsonNode uppdrag = example("agare-till-uppdrag").get("bostadForst");
		assertThat(texts(uppdrag.get("ansvariga"), "kortnamn")).containsExactly("SAN");
		assertThat(texts(uppdrag.get("medverkande"), "kortnamn")).containsExactlyInAnyOrder("TN", "VON", "KS", "MSN");
	}

	@Test
	void sharedAssignmentsComeWithTheirBoardsGoalsMoneyAndDocuments() throws IOException {
		JsonNode uppdrag = example("delade-uppdrag").at("/uppdrag/nodes");
		assertThat(texts(uppdrag, "titel")).anyMatch(titel -> titel.startsWith("Implementera bostad"))
			.anyMatch(titel -> titel.startsWith("Utveckla ytterligare samverkansformer"))
			.anyMatch(titel -> titel.startsWith("Ta fram en 10-årig plan"));
		for (JsonNode one : uppdrag) {
			assertThat(one.get("ansvariga").size() + one.get("medverkande").size()).isGreaterThanOrEqualTo(2);
			assertThat(texts(one.get("mal"), "titel")).containsExactly("Trygghet och stöd");
		}
	}

	@Test
	void budgetConsequencesOf2024() throws IOException {
		JsonNode nodes = example("budgetkonsekvenser-2024").at("/budgetkonsekvenser/nodes");
		assertThat(nodes).hasSize(2);
		assertThat(nodes.get(0).at("/namnd/kortnamn").asString()).isEqualTo("SAN");
		assertThat(nodes.get(0).get("beloppKr").asLong()).isEqualTo(2_400_000);
		assertThat(nodes.get(0).get("typ").asString()).isEqualTo("VARAKTIG");
		assertThat(nodes.get(0).get("arUnderforstatt").asBoolean()).isTrue();
		assertThat(nodes.get(1).at("/namnd/kortnamn").asString()).isEqualTo("VON");
		assertThat(nodes.get(1).get("beloppKr").asLong()).isEqualTo(350_000);
		assertThat(nodes.get(1).get("typ").asString()).isEqualTo("EJ_ANGIVEN");
		assertThat(nodes.get(1).get("arUnderforstatt").asBoolean()).isFalse();
	}

	@Test
	void fourAssignmentsWereNotDoneAndEachHasItsLine() throws IOException {
		JsonNode nodes = example("ej-genomforda-uppdrag").at("/uppfoljningar/nodes");
		assertThat(texts(nodes, "status")).containsExactlyInAnyOrder("EJ_GENOMFORT", "EJ_GENOMFORT", "EJ_UPPFYLLT",
				"EJ_UPPFYLLT");
		List<Integer> lines = Stream.iterate(0, i -> i < nodes.size(), i -> i + 1)
			.flatMap(i -> nodes.get(i).get("kallor").valueStream())
			.map(kalla -> kalla.get("franRad").asInt())
			.toList();
		assertThat(lines).contains(5, 61, 150, 196);
	}

	@Test
	void theRegionIsOneInThreeMunicipalitiesUnderAllItsNames() throws IOException {
		JsonNode nodes = example("region-och-kommuner").at("/samverkansparter/nodes");
		assertThat(nodes).hasSize(1);
		JsonNode region = nodes.get(0);
		assertThat(texts(region.get("uppdrag"), "ar")).contains("2021", "2022", "2024");
		List<String> kommuner = region.get("avtal")
			.valueStream()
			.flatMap(avtal -> avtal.get("kallor").valueStream())
			.map(kalla -> kalla.at("/dokument/kommun/namn").asString())
			.distinct()
			.toList();
		assertThat(kommuner).containsExactlyInAnyOrder("Krokom", "Strömsund", "Östersund");
	}

	@Test
	void forecastOfOctober2022() throws IOException {
		JsonNode answer = example("stromsund-prognos-oktober-2022");
		JsonNode adults = row(answer.at("/verksamheter/nodes"), "755 Vuxenenhet, öppenvård", "2022-10");
		assertThat(adults.get("avvikelseKr").asLong()).isEqualTo(-5_643_000);
		JsonNode whole = answer.at("/helheten/nodes");
		assertThat(netto(whole, "2022-02")).isEqualTo(-15_056_000);
		assertThat(netto(whole, "2022-04")).isEqualTo(-15_714_000);
		assertThat(netto(whole, "2022-08")).isEqualTo(-18_727_000);
		assertThat(netto(whole, "2022-10")).isEqualTo(-18_339_000);
	}

	private static long netto(JsonNode rows, String period) {
		return rows.valueStream()
			.filter(row -> row.get("period").asString().equals(period) && row.get("slag").asString().equals("NETTO"))
			.findFirst()
			.orElseThrow()
			.get("avvikelseKr")
			.asLong();
	}

	private static JsonNode row(JsonNode rows, String benamning, String period) {
		return rows.valueStream()
			.filter(row -> row.get("benamning").asString().equals(benamning)
					&& row.get("period").asString().equals(period) && row.get("slag").asString().equals("NETTO"))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void individualAndFamilyCareOf2020Beside2019() throws IOException {
		JsonNode answer = example("krokom-individ-och-familjeomsorg");
		JsonNode rows = answer.at("/individOchFamiljeomsorg/nodes");
		assertThat(texts(rows, "period")).containsExactlyInAnyOrder("2019", "2020");
		JsonNode of2020 = rows.valueStream()
			.filter(row -> row.get("period").asString().equals("2020"))
			.findFirst()
			.orElseThrow();
		assertThat(of2020.get("budgetKr").asLong()).isEqualTo(-53_138_000);
		assertThat(of2020.get("bokslutKr").asLong()).isEqualTo(-54_746_000);
		assertThat(answer.at("/helheten/nodes/0/bokslutKr").asLong()).isEqualTo(-349_600_000);
		assertThat(answer.at("/delarna/nodes")).hasSize(10);
		assertThat(answer.at("/enheten/nodes")).hasSize(1);
	}

	@Test
	void theAgreementOnDischarge() throws IOException {
		JsonNode nodes = example("avtalet-om-utskrivning").at("/avtal/nodes");
		assertThat(nodes).hasSize(1);
		JsonNode avtal = nodes.get(0);
		assertThat(avtal.get("gallerTill").asString()).isEqualTo("2024-12-31");
		assertThat(avtal.get("gallerFran").isNull()).isTrue();
		assertThat(avtal.at("/ersatter/0/gallerTill").asString()).isEqualTo("2022-10-31");
		assertThat(avtal.at("/arenden/0/paragraf").asInt()).isEqualTo(152);
		assertThat(texts(avtal.get("villkor"), "typ")).contains("BEFRIELSE", "KVARSTAR", "BELOPP", "MATNING", "OVRIGT");
		JsonNode freed = avtal.get("villkor").get(0);
		assertThat(freed.get("grans").asDouble()).isEqualTo(75);
		assertThat(freed.get("jamforelse").asString()).isEqualTo("MINST");
		assertThat(freed.get("tillDag").asInt()).isEqualTo(1);
		JsonNode remaining = avtal.get("villkor").get(1);
		assertThat(remaining.get("grans").asDouble()).isEqualTo(7);
		assertThat(remaining.get("jamforelse").asString()).isEqualTo("OVER");
	}

	@Test
	void contradictionsLeadToTheFactsTheyAreAbout() {
		JsonNode answer = served
			.data("""
					{ motsagelser(where: {kommun: ["2309"], typ: [ENHET]}) { nodes { galler { __typename ... on Ekonomirad { slag } } } } }""");
		assertThat(answer.at("/motsagelser/nodes/0/galler/0/__typename").asString()).isEqualTo("Ekonomirad");
	}

	@Test
	void theDataSetTellsWhatItHasAndWhatItRestsOn() {
		JsonNode dataset = served
			.data("""
					{ dataset { licens utgava senastUppdaterad antal { uppdrag arenden } tackning { kommun { kod } dokument { titel } perioder } } }""")
			.get("dataset");
		assertThat(dataset.get("licens").asString()).isEqualTo("CC0-1.0");
		assertThat(dataset.get("utgava").asInt()).isPositive();
		assertThat(dataset.at("/antal/uppdrag").asInt()).isEqualTo(60);
		assertThat(dataset.at("/antal/arenden").asInt()).isEqualTo(18);
		assertThat(dataset.get("tackning")).hasSize(5);
		assertThat(dataset.toString()).contains("2021-T3").contains("2022-10");
	}

	@Test
	void searchFindsInflectionsAndCompounds() {
		assertThat(found("bostad")).anyMatch(titel -> titel.contains("LSS-bostäder"));
		assertThat(found("brandsäkerhet")).anyMatch(titel -> titel.contains("brandsäkerhetssynpunkt"));
		assertThat(found("synpunkt")).anyMatch(titel -> titel.contains("brandsäkerhetssynpunkt"));
	}

	private static List<String> found(String text) {
		JsonNode hits = served
			.data("""
					query($t: String!) { sok(text: $t, typer: [Uppdrag], first: 50) { score node { ... on Uppdrag { titel } } } }""",
					Map.of("t", text))
			.get("sok");
		return hits.valueStream().map(hit -> hit.at("/node/titel").asString()).toList();
	}

	/** Each list counts as long as nearly all lists of the graph are. */
	@Test
	void anOrdinaryQuestionIsNotTooCostly() {
		JsonNode answer = served
			.ask("""
					{ uppdrag(first: 100) { nodes { titel namnder { namn } uppfoljningar { status kallor { franRad } }
					  budgetkonsekvenser { beloppKr } belopp { beloppKr } kallor { franRad dokument { titel url } } } } }""");
		assertThat(answer.has("errors")).isFalse();
		assertThat(answer.at("/data/uppdrag/nodes")).hasSize(60);
	}

}
