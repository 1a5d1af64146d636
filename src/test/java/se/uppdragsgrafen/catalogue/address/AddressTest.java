package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the permanent address of a fact leads, and what is there. */
class AddressTest extends AddressedTest {

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
		HttpResponse<String> answer = get("/id/" + U, accept);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(location(answer)).isEqualTo("/res/" + U + "." + ending);
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
	}

	@Test
	void whoSaysNothingIsLedToThePage() {
		HttpResponse<String> answer = served.get("/id/" + U);
		assertThat(location(answer)).isEqualTo("/res/" + U + ".html");
		HttpResponse<String> head = served.send(
				HttpRequest.newBuilder(served.address("/id/" + U)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(303);
		assertThat(location(head)).isEqualTo(location(answer));
	}

	@Test
	void aSlashMayBeEncoded() {
		String encoded = U.replace("/", "%2F");
		assertThat(location(served.get("/id/" + encoded))).isEqualTo("/res/" + U + ".html");
		assertThat(served.get("/res/" + encoded + ".json").statusCode()).isEqualTo(200);
	}

	@Test
	void everyFormatIsNamedInTheHeaders() {
		List<String> links = served.get("/id/" + U).headers().allValues("Link");
		for (Format format : Format.values()) {
			assertThat(links)
				.contains("</res/%s.%s>; rel=\"alternate\"; type=\"%s\"".formatted(U, format.ending(), format.type()));
		}
		assertThat(links).contains("</res/%s.html>; rel=\"describedby\"".formatted(U));
		assertThat(served.get("/res/" + U + ".csv").headers().allValues("Link"))
			.contains("<http://localhost:8080/id/%s>; rel=\"canonical\"".formatted(U));
	}

	@Test
	void whatCannotBeGivenIsNotAcceptable() {
		for (String accept : List.of("image/png", "text/turtel", "text", "*/*;q=0")) {
			HttpResponse<String> answer = get("/id/" + U, accept);
			assertThat(answer.statusCode()).as(accept).isEqualTo(406);
			assertThat(json(answer).get("code").asString()).isEqualTo("NOT_ACCEPTABLE");
			assertThat(json(answer).get("detail").asString()).contains("text/html", "text/csv");
		}
	}

	@Test
	void whatNeverWasIsNotFound() {
		for (String id : List.of("uppdrag/2999/2022/aldrig", "projekt/1")) {
			HttpResponse<String> answer = served.get("/id/" + id);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(json(answer).get("code").asString()).isEqualTo("NOT_FOUND");
		}
		assertThat(get("/id/projekt/1", "text/html").body()).contains("<h1>Finns inte här</h1>");
		assertThat(served.get("/res/" + U + ".doc").body()).contains(".html, .csv, .json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/", "/id/uppdrag", "/id/Uppdrag/1", "/id/uppdrag//1", "/id/uppdrag/1/", "/id/%20/1",
			"/id/uppdrag/2999/2022/u.json", "/res/.html", "/res/uppdrag.csv", "/id/uppdrag/%27" })
	void whatIsNoIdIsSaidToBeNone(String address) {
		HttpResponse<String> answer = served.get(address);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(json(answer).get("code").asString()).isEqualTo("INVALID_ID");
	}

	@Test
	void idsOutliveNewTitlesAndNewLoads() throws IOException {
		load(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag(2022, "u", "Ny titel", null, "sn"),
				"");
		HttpResponse<String> answer = served.get("/id/" + U);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(served.get(location(answer)).body()).contains("<h1>Ny titel</h1>");
		empty();
		load(facts("u"), "");
		assertThat(served.get("/id/" + U).statusCode()).isEqualTo(303);
	}

	@Test
	void theFactIsWhatTheTableAndTheLogHave() {
		HttpResponse<String> csv = served.get("/res/" + U + ".csv");
		String table = served.get("/export/uppdrag.csv").body();
		assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(csv.body().lines()).hasSize(2).allSatisfy((line) -> assertThat(table.lines()).contains(line));
		String json = served.get("/res/" + U + ".json").body();
		assertThat(served.get("/export/uppdrag.jsonl").body().lines()).contains(json);
	}

	@Test
	void whoHasItIsToldSo() throws IOException {
		for (Format format : Format.values()) {
			String address = "/res/" + U + "." + format.ending();
			String tag = served.get(address).headers().firstValue("ETag").orElseThrow();
			assertThat(again(address, tag)).as(address).isEqualTo(304);
		}
		String tag = served.get("/res/" + U + ".html").headers().firstValue("ETag").orElseThrow();
		load(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag(2022, "u", "Ny titel", null, "sn"),
				"");
		assertThat(again("/res/" + U + ".html", tag)).isEqualTo(200);
	}

	private static int again(String address, String tag) {
		return served.send(HttpRequest.newBuilder(served.address(address)).header("If-None-Match", tag)).statusCode();
	}

}
