package se.uppdragsgrafen.catalogue.address;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.GivenGraph;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the permanent address of a fact leads, and what is there. */
class AddressTest {

	private static final String U = "uppdrag/2999/2022/u";

	private static final GivenDoors DOORS = GivenDoors
		.of(GivenGraph.of(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc")
			.uppdrag(2022, "u", "Titel på u", null, "sn")
			.all()));

	private static String code(Reply reply) {
		return JsonMapper.shared().readTree(reply.body()).get("code").asString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                           | html
			text/html,application/xhtml+xml,*/*;q=0.8     | html
			application/json                              | json
			text/csv                                      | csv
			text/csv;q=0.5, application/json;q=0.4        | csv
			text/html;q=0.1, application/json             | json
			application/json, */*                         | json
			text/html;q=0, */*                            | csv
			text/*                                        | html
			application/*                                 | json
			text/*;q=0.9, text/html;q=0.2, application/*;q=0.5 | csv
			""")
	void aFactIsInTheFormatThatIsAskedFor(String accept, String ending) {
		Reply answer = DOORS.get("/id/" + U, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/res/" + U + "." + ending);
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
	}

	@Test
	void whoSaysNothingIsLedToThePage() {
		Reply answer = DOORS.get("/id/" + U);
		assertThat(answer.header("Location")).isEqualTo("/res/" + U + ".html");
		Reply head = DOORS.send(HttpMethod.HEAD, "/id/" + U);
		assertThat(head.statusCode()).isEqualTo(303);
		assertThat(head.header("Location")).isEqualTo(answer.header("Location"));
	}

	@Test
	void everyFormatIsNamedInTheHeaders() {
		List<String> links = DOORS.get("/id/" + U).headers().allValues("Link");
		for (Format format : Format.values()) {
			assertThat(links)
				.contains("</res/%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(U, format.ending(), format.type()));
		}
		assertThat(links).contains("</res/%s.html>; rel=\"describedby\"".formatted(U));
		assertThat(DOORS.get("/res/" + U + ".csv").headers().allValues("Link"))
			.contains("<http://localhost:8080/id/%s>; rel=\"canonical\"".formatted(U));
	}

	@Test
	void whatCannotBeGivenIsNotAcceptable() {
		for (String accept : List.of("image/png", "text/turtel", "text", "*/*;q=0")) {
			Reply answer = DOORS.get("/id/" + U, "Accept", accept);
			assertThat(answer.statusCode()).as(accept).isEqualTo(406);
			assertThat(code(answer)).isEqualTo("NOT_ACCEPTABLE");
			assertThat(answer.body()).contains("text/html", "text/csv");
		}
	}

	@Test
	void whatNeverWasIsNotFound() {
		for (String id : List.of("uppdrag/2999/2022/aldrig", "projekt/1")) {
			Reply answer = DOORS.get("/id/" + id);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(code(answer)).isEqualTo("NOT_FOUND");
		}
		assertThat(DOORS.get("/id/projekt/1", "Accept", "text/html").body()).contains("<h1>Finns inte här</h1>");
		assertThat(DOORS.get("/res/" + U + ".doc").body()).contains(".html, .csv, .json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/", "/id/uppdrag", "/id/Uppdrag/1", "/id/uppdrag//1", "/id/uppdrag/1/", "/id/%20/1",
			"/id/uppdrag/2999/2022/u.json", "/res/.html", "/res/uppdrag.csv", "/id/uppdrag/%27" })
	void whatIsNoIdIsSaidToBeNone(String address) {
		Reply answer = DOORS.get(address);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(code(answer)).isEqualTo("INVALID_ID");
	}

	@Test
	void theFactIsWhatTheTableAndTheLogHave() {
		Reply csv = DOORS.get("/res/" + U + ".csv");
		String table = DOORS.get("/export/uppdrag.csv").body();
		assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(csv.body().lines()).hasSize(2).allSatisfy((line) -> assertThat(table.lines()).contains(line));
		String json = DOORS.get("/res/" + U + ".json").body();
		assertThat(DOORS.get("/export/uppdrag.jsonl").body().lines()).contains(json);
	}

	@Test
	void whoHasItIsToldSo() {
		for (String ending : List.of("csv", "json", "jsonld", "ttl")) {
			String address = "/res/" + U + "." + ending;
			String tag = DOORS.get(address).header("ETag");
			assertThat(DOORS.get(address, "If-None-Match", tag).statusCode()).as(address).isEqualTo(304);
			assertThat(DOORS.get(address, "If-None-Match", "\"annat\"").statusCode()).as(address).isEqualTo(200);
		}
	}

}
