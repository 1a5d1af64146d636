package se.uppdragsgrafen.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What was known of a node when. */
class HistoryIT extends DatabaseTest {

	private static final String ID = "uppdrag/2999/2022/u";

	private static final String HISTORY = "historik { nr slag utgava paket tid dokument andrat hash innehall }";

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	private void load(String name, SampleFacts facts) {
		writer().load(List.of(packages().read(name, facts)), Progress.NONE);
	}

	private static SampleFacts facts(String name, String titel) {
		return new SampleFacts(name).namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag(2022, "u", titel, null, "sn");
	}

	private static JsonNode history(String asked) {
		return served.data("{ uppdragById(id: \"%s\") { titel %s } }".formatted(ID, asked)).get("uppdragById");
	}

	@Test
	void eachVersionSaysWhatItBecameByWhichLoadFromWhichDocument() {
		load("a", facts("a", "Den första titeln"));
		load("a", facts("a", "Den andra titeln"));
		JsonNode versions = history(HISTORY).get("historik");
		assertThat(versions).hasSize(2);
		assertThat(versions.get(0).at("/innehall/titel").asString()).isEqualTo("Den andra titeln");
		assertThat(texts(versions.get(0).get("andrat"))).containsExactly("titel");
		assertThat(texts(versions.get(0).get("dokument"))).containsExactly("dokument/2999/a");
		assertThat(versions.get(0).get("utgava").asInt()).isEqualTo(2);
		assertThat(versions.get(1).at("/innehall/titel").asString()).isEqualTo("Den första titeln");
		assertThat(texts(versions.get(1).get("andrat"))).contains("id", "titel", "ansvariga", "kallor")
			.doesNotContain("beskrivning", "stod");
		assertThat(versions.get(1).get("paket").asString()).isEqualTo("a");
		assertThat(Instant.parse(versions.get(1).get("tid").asString()))
			.isBefore(Instant.parse(versions.get(0).get("tid").asString()));
	}

	@Test
	void whatSeveralDocumentsStateHasThemAll() {
		load("a", facts("a", "Titeln"));
		load("b", facts("b", "Titeln"));
		JsonNode versions = history(HISTORY).get("historik");
		assertThat(texts(versions.get(0).get("dokument"))).containsExactly("dokument/2999/a", "dokument/2999/b");
		assertThat(texts(versions.get(0).get("andrat"))).containsExactly("kallor");
		load("b", new SampleFacts("b"));
		assertThat(history(HISTORY).get("historik")).extracting((each) -> texts(each.get("dokument")))
			.containsExactly(List.of("dokument/2999/a"), List.of("dokument/2999/a", "dokument/2999/b"),
					List.of("dokument/2999/a"));
	}

	@Test
	void thatItWasGoneForAWhileIsPartOfIt() {
		load("a", facts("a", "Titeln"));
		load("a", new SampleFacts("a"));
		load("a", facts("a", "Titeln"));
		JsonNode versions = history(HISTORY).get("historik");
		assertThat(versions).extracting((each) -> each.get("slag").asString())
			.containsExactly("UPSERT", "DELETE", "UPSERT");
		assertThat(versions.get(1).get("innehall").isNull()).isTrue();
		assertThat(versions.get(1).get("andrat")).isEmpty();
		assertThat(versions.get(0).get("hash")).isEqualTo(versions.get(2).get("hash"));
	}

	@Test
	void anAliasIsAKeyAndFirstIsHowMany() {
		load("a", facts("a", "Ett"));
		load("a", facts("a", "Två"));
		JsonNode uppdrag = history("senast: historik(first: 1) { t: tid n: nr } alla: historik { __typename slag }");
		assertThat(uppdrag.get("senast")).hasSize(1);
		assertThat(uppdrag.at("/senast/0/n").asInt()).isPositive();
		assertThat(uppdrag.get("alla")).hasSize(2);
		assertThat(uppdrag.at("/alla/0/__typename").asString()).isEqualTo("Version");
	}

	@Test
	void ofEachNodeOfAListAndOfWhatItLeadsTo() {
		load("a", facts("a", "Ett"));
		JsonNode list = served
			.data("""
					{ uppdrag { nodes { id historik { hash } ansvariga { id historik { slag } uppdrag { historik { nr } } } } } }""")
			.at("/uppdrag/nodes/0");
		assertThat(list.at("/historik/0/hash").asString()).matches("[0-9a-f]{64}");
		assertThat(list.at("/ansvariga/0/historik/0/slag").asString()).isEqualTo("UPSERT");
		assertThat(list.at("/ansvariga/0/uppdrag/0/historik/0/nr").asInt()).isPositive();
		assertThat(served.statements(() -> history(HISTORY))).hasSize(1);
	}

	@Test
	void aNodeAsItWasInAnEdition() {
		load("a", facts("a", "Den första titeln"));
		String then = Instant.now().toString();
		load("a", facts("a", "Den andra titeln"));
		load("a", new SampleFacts("a"));
		assertThat(titel("1")).isEqualTo("Den första titeln");
		assertThat(titel(then)).isEqualTo("Den första titeln");
		assertThat(titel("2")).isEqualTo("Den andra titeln");
		JsonNode gone = served.ask("{ nodeAt(id: \"%s\", vid: \"3\") { id } }".formatted(ID));
		assertThat(gone.has("errors")).isFalse();
		assertThat(gone.at("/data/nodeAt").isNull()).isTrue();
		assertThat(code("4")).isEqualTo("NOT_FOUND");
	}

	private static String titel(String vid) {
		JsonNode node = served
			.data("query($id: ID!, $vid: String!) { node: nodeAt(id: $id, vid: $vid) "
					+ "{ __typename id uri ... on Uppdrag { rubrik: titel ar beskrivning } } }",
					Map.of("id", ID, "vid", vid))
			.get("node");
		assertThat(node.get("__typename").asString()).isEqualTo("Uppdrag");
		assertThat(node.get("id").asString()).isEqualTo(ID);
		assertThat(node.get("uri").asString()).endsWith("/id/" + ID);
		assertThat(node.get("ar").asInt()).isEqualTo(2022);
		return node.get("rubrik").asString();
	}

	private static String code(String vid) {
		return served.ask("{ nodeAt(id: \"%s\", vid: \"%s\") { id } }".formatted(ID, vid))
			.at("/errors/0/extensions/code")
			.asString();
	}

	@ParameterizedTest
	@CsvSource({ "igår, id", "2022-01-01, id", "1, ... on Uppdrag { ansvariga { id } }", "1, ... on Uppdrag { status }",
			"1, historik { nr }" })
	void whatIsNotKnownOfAnEditionIsRefused(String vid, String asked) {
		load("a", facts("a", "Ett"));
		JsonNode answer = served.ask("{ nodeAt(id: \"%s\", vid: \"%s\") { %s } }".formatted(ID, vid, asked));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
	}

	@Test
	void whatWasRedactedIsInNoVersion() {
		load("a", facts("a", "Hemligheten"));
		load("a", facts("a", "Hemligheten igen"));
		writer().redact(List.of(ID), "prövning");
		assertThat(served.ask("{ nodeAt(id: \"%s\", vid: \"1\") { id ... on Uppdrag { titel } } }".formatted(ID))
			.toString()).doesNotContain("Hemligheten").contains("\"nodeAt\":null");
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

}
