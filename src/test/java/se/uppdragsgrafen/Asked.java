package se.uppdragsgrafen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server on this machine. */
final class Asked {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final URI address;

	Asked(Program server) {
		this.address = URI.create("http://127.0.0.1:" + server.await("Tomcat started on port (\\d+)") + "/graphql");
	}

	/** How many uppdrag there are. */
	int uppdrag() {
		return data("{ uppdrag(first: 1) { totalCount } }").at("/uppdrag/totalCount").asInt();
	}

	private JsonNode data(String question) {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", question))))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			JsonNode answer = JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
			if (answer.has("errors")) {
				throw new AssertionError(answer.toString());
			}
			return answer.get("data");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

}
