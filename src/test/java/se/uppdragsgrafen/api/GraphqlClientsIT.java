package se.uppdragsgrafen.api;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Clients and tools that are not ours take the schema and the answers as they are. */
class GraphqlClientsIT {

	private static String server;

	@BeforeAll
	static void serve() throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.CLIENTS.fetched(), "npm could not fetch them; target/node-clients/npm.err.txt says why");
		server = Served.withBundledData().address("").toString();
	}

	private static JsonNode run(String script) throws IOException, InterruptedException {
		String said = Node.CLIENTS.run(script, server);
		assertThat(said).as("target/node-clients/%s.err.txt says why", script).startsWith("{");
		return JsonMapper.shared().readTree(said);
	}

	private static List<String> texts(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).toList();
	}

	@Test
	void graphqlJsReadsTheSchemaAndIntrospectionSaysTheSame() throws IOException, InterruptedException {
		JsonNode schema = run("schema.mjs");
		assertThat(texts(schema.get("faults"))).isEmpty();
		assertThat(schema.get("same").asBoolean()).isTrue();
	}

	@Test
	void relayFetchesAFragmentAgainAndPagesAList() throws IOException, InterruptedException {
		JsonNode relay = run("relay.mjs");
		assertThat(relay.get("errors")).isEmpty();
		List<String> first = texts(relay.at("/pages/0"));
		assertThat(first).hasSize(2).doesNotContainAnyElementsOf(texts(relay.at("/pages/1")));
		assertThat(texts(relay.at("/pages/1"))).hasSize(2);
		assertThat(relay.get("again").asString()).isEqualTo(first.getFirst());
		assertThat(relay.get("gone").isNull()).isTrue();
	}

	/** The first sends the document once, the second never. */
	@Test
	void apolloSendsADocumentOnceAndThenItsHash() throws IOException, InterruptedException {
		JsonNode apollo = run("apollo.mjs");
		assertThat(texts(apollo.get("sent"))).containsExactly("GET hash", "POST query", "GET hash", "GET hash");
		assertThat(texts(apollo.get("answers"))).containsExactly("Östersund", "Krokom");
		assertThat(apollo.get("refused").asString()).isEqualTo("BAD_ARGUMENT");
	}

	@Test
	void typesOfTheExamplesAreTakenByTypeScriptAtItsStrictest() throws IOException, InterruptedException {
		JsonNode types = run("codegen.mjs");
		assertThat(types.get("documents").asInt()).isEqualTo(20);
		assertThat(types.get("right").asString()).isEmpty();
		assertThat(types.get("wrong").asString()).contains("TS2322");
	}

	@Test
	void theSchemaKeepsTheRulesOfGraphqlEslintButThoseThatAreListed() throws IOException, InterruptedException {
		JsonNode lint = run("lint.mjs");
		assertThat(lint.get("rules").asInt()).isGreaterThan(20);
		assertThat(texts(lint.get("found"))).isEmpty();
		assertThat(texts(lint.get("inVain"))).isEmpty();
	}

}
