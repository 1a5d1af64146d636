package se.uppdragsgrafen.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Filters take code, name or id at every door, and refuse what is none. */
class GivenNamesIT {

	private static final String COUNT = "query($k: [String!]) { uppdrag(where: {kommun: $k}) { totalCount } }";

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static HttpResponse<String> get(String path, String value) {
		return served
			.send(HttpRequest.newBuilder(served.address(path + URLEncoder.encode(value, StandardCharsets.UTF_8)))
				.header("Accept-Language", "sv"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2380", "Östersund", "östersund ", "kommun/2380" })
	void aKommunIsMeantByCodeNameOrId(String kommun) {
		assertThat(served.data(COUNT, Map.of("k", kommun)).at("/uppdrag/totalCount").asInt()).isEqualTo(41);
		assertThat(get("/export/uppdrag.csv?where=", "{\"kommun\":[\"%s\"]}".formatted(kommun)).body().lines())
			.hasSize(42);
		assertThat(get("/analys/uppdragsstatus.csv?kommun=", kommun).body())
			.isEqualTo(get("/analys/uppdragsstatus.csv?kommun=", "2380").body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "namnder(where: {namnd: \"vård- och omsorgsnämnden\"})",
					"namnder(where: {namnd: \"namnd/2380/vard-och-omsorgsnamnden\"})",
					"styrdokument(where: {styrdokument: \"SFS 2001:453\"})",
					"styrdokument(where: {styrdokument: \"sfs 2001:453\"})" })
	void otherThingsAreMeantByTheirNamesAndCodes(String asked) {
		assertThat(served.data("{ %s { totalCount } }".formatted(asked)).findValue("totalCount").asInt()).isPositive();
	}

	@Test
	void anUppdragIsOfItsKommunAlsoWhereNobodyIsKnownToHaveIt() {
		JsonNode data = served.data("""
				{ uppdrag(where: {kommun: "Strömsund"}) { nodes { namnder { id } kommuner { kod } } } }""");
		assertThat(data.at("/uppdrag/nodes")).hasSize(2).anyMatch((each) -> each.get("namnder").isEmpty());
		assertThat(data.findValuesAsString("kod")).containsOnly("2313");
	}

	@Test
	void whatIsNoneIsRefusedWithThePlaceTheVariableAndWhatWasMeant() {
		JsonNode error = served.ask(COUNT, Map.of("k", "Ostersund")).at("/errors/0");
		assertThat(error.get("message").asString()).contains("'where.kommun' is 'Ostersund'",
				"Did you mean 'Östersund'?", "$k");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
		assertThat(error.at("/path/0").asString()).isEqualTo("uppdrag");
		assertThat(error.at("/locations/0/column").asInt()).isEqualTo(24);
	}

	@Test
	void otherDoorsRefuseItToo() {
		assertThat(get("/export/uppdrag.csv?where=", "{\"kommun\":[\"Ostersund\"]}").body()).contains("Menade du",
				"Östersund");
		assertThat(get("/analys/uppdragsstatus.csv?kommun=", "Ostersund").body()).contains("Menade du", "Östersund");
		assertThat(get("/prognoser?kommun=", "Ostersund").body()).contains("Menade du", "Östersund");
	}

}
