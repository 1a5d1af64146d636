package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The audits of the working group on GraphQL over HTTP, as npm's {@code graphql-http} has
 * them, against the running server.
 */
class GraphqlHttpAuditsIT {

	@Test
	void allAuditsPass() throws IOException, InterruptedException {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch graphql-http; target/node/npm.err.txt says why");
		String address = Served.withBundledData().address(GraphqlDoor.PATH).toString();
		List<JsonNode> audits = JsonMapper.shared().readTree(Node.run("audits.mjs", address)).valueStream().toList();
		assertThat(audits).hasSize(61);
		assertThat(audits).filteredOn(audit -> !audit.get("status").asString().equals("ok")).isEmpty();
	}

}
