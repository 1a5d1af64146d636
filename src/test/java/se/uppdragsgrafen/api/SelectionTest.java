package se.uppdragsgrafen.api;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** All that GraphQL lets a selection say is obeyed by the plan. */
class SelectionTest {

	private static final String BOSTAD = "uppdrag/2380/2024/implementera-bostad-forst";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@Test
	void oneFieldUnderTwoAliasesWithDifferentArguments() {
		JsonNode uppdrag = served
			.data("""
					{ uppdragById(id: "%s") { en: medverkande(first: 1) { kort: kortnamn } alla: medverkande { kortnamn } namn: titel } }"""
				.formatted(BOSTAD))
			.get("uppdragById");
		assertThat(uppdrag.get("en")).hasSize(1);
		assertThat(uppdrag.at("/en/0/kort").asString()).isEqualTo("KS");
		assertThat(uppdrag.get("alla")).hasSize(4);
		assertThat(uppdrag.get("namn").asString()).startsWith("Implementera");
	}

	@Test
	void fragmentsAreOpenedAndMerged() {
		JsonNode uppdrag = served.data("""
				query { uppdragById(id: "%s") { ...A ...B mal { id } } }
				fragment A on Uppdrag { mal { titel } ansvariga { namn } }
				fragment B on Node { id ... on Uppdrag { ansvariga { kortnamn } } }""".formatted(BOSTAD))
			.get("uppdragById");
		assertThat(uppdrag.at("/mal/0/titel").asString()).isEqualTo("Trygghet och stöd");
		assertThat(uppdrag.at("/mal/0/id").asString()).startsWith("mal/2380/2024/");
		assertThat(uppdrag.at("/ansvariga/0/namn").asString()).startsWith("Social");
		assertThat(uppdrag.at("/ansvariga/0/kortnamn").asString()).isEqualTo("SAN");
	}

	@Test
	void includeAndSkipFollowTheVariables() {
		String question = """
				query($med: Boolean!, $utan: Boolean!) { uppdragById(id: "%s") {
				  titel @include(if: $med) ar @skip(if: $utan) ... @include(if: $med) { status } } }"""
			.formatted(BOSTAD);
		JsonNode all = served.data(question, Map.of("med", true, "utan", false)).get("uppdragById");
		assertThat(all.propertyNames()).containsExactlyInAnyOrder("titel", "ar", "status");
		assertThat(served.ask(question, Map.of("med", false, "utan", true)).at("/data/uppdragById").propertyNames())
			.isEmpty();
	}

	@Test
	void aNodeTellsItsTypeAndGivesWhatIsAskedOfThatType() {
		JsonNode node = served
			.data("""
					{ node(id: "%s") { __typename id ... on Uppdrag { titel } ... on Namnd { kortnamn } }
					  namnd: node(id: "namnd/2380/teknisk-namnd") { __typename ... on Uppdrag { titel } ... on Namnd { kortnamn kommun { namn } } } }"""
				.formatted(BOSTAD));
		assertThat(node.at("/node/__typename").asString()).isEqualTo("Uppdrag");
		assertThat(node.at("/node/titel").asString()).startsWith("Implementera");
		assertThat(node.at("/node").has("kortnamn")).isFalse();
		assertThat(node.at("/namnd/kortnamn").asString()).isEqualTo("TN");
		assertThat(node.at("/namnd/kommun/namn").asString()).isEqualTo("Östersund");
	}

	@Test
	void nodesComeInTheOrderOfTheirIdsAndAMissingOneIsNull() {
		JsonNode answer = served.ask("""
				{ nodes(ids: ["namnd/2380/teknisk-namnd", "namnd/2380/finns-inte", "%s"]) { id uri } }"""
			.formatted(BOSTAD));
		assertThat(answer.at("/data/nodes/0/id").asString()).isEqualTo("namnd/2380/teknisk-namnd");
		assertThat(answer.at("/data/nodes/1").isNull()).isTrue();
		assertThat(answer.at("/data/nodes/2/uri").asString()).endsWith("/id/" + BOSTAD);
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
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

	private static java.util.List<String> found(String text) {
		JsonNode hits = served
			.data("""
					query($t: String!) { sok(text: $t, typer: [Uppdrag], first: 50) { score node { ... on Uppdrag { titel } } } }""",
					Map.of("t", text))
			.get("sok");
		return hits.valueStream().map(hit -> hit.at("/node/titel").asString()).toList();
	}

}
