package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.RedactedId;

import static org.assertj.core.api.Assertions.assertThat;

/** Where addresses lead as one load follows another. */
class AddressesOverTimeIT extends AddressedTest {

	private static final String IDS = "/id/uppdrag/2999/2022/";

	private static int status(String slug) {
		return served.get(IDS + slug).statusCode();
	}

	private void retitle() throws IOException {
		load(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc").uppdrag(2022, "u", "Ny titel", null, "sn"),
				"");
	}

	/** What is the server's part: slashes in the address, who may read, no body. */
	@Test
	void anAddressIsReadByAnyToolFromAnyPlace() {
		String encoded = U.replace("/", "%2F");
		HttpResponse<String> answer = served.get("/id/" + encoded);
		assertThat(location(answer)).isEqualTo("/res/" + U + ".html");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
		assertThat(served.get("/res/" + encoded + ".json").statusCode()).isEqualTo(200);
		HttpResponse<String> head = served.send(
				HttpRequest.newBuilder(served.address("/id/" + U)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(303);
		assertThat(location(head)).isEqualTo(location(answer));
	}

	@Test
	void idsOutliveNewTitlesAndNewLoads() throws IOException {
		retitle();
		HttpResponse<String> answer = served.get("/id/" + U);
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(served.get(location(answer)).body()).contains("<h1>Ny titel</h1>");
		empty();
		load(facts("u"), "");
		assertThat(status("u")).isEqualTo(303);
	}

	@Test
	void whoHasItIsToldSoUntilItIsAnother() throws IOException {
		for (Format format : Format.values()) {
			String address = "/res/" + U + "." + format.ending();
			assertThat(again(address, tag(address))).as(address).isEqualTo(304);
		}
		String tag = tag("/res/" + U + ".html");
		retitle();
		assertThat(again("/res/" + U + ".html", tag)).isEqualTo(200);
	}

	private static String tag(String address) {
		return served.get(address).headers().firstValue("ETag").orElseThrow();
	}

	private static int again(String address, String tag) {
		return served.send(HttpRequest.newBuilder(served.address(address)).header("If-None-Match", tag)).statusCode();
	}

	@Test
	void anIdThatWasReplacedLeadsOnToTheLastAndOneThatWasSplitToAChoice() throws IOException {
		load(facts("u", "v"), "mellan<forst v<mellan v<ocksa u<delat v<delat");
		for (String earlier : List.of("forst", "mellan", "ocksa")) {
			HttpResponse<String> answer = served.get(IDS + earlier);
			assertThat(answer.statusCode()).as(earlier).isEqualTo(308);
			assertThat(location(answer)).isEqualTo(IDS + "v");
		}
		HttpResponse<String> page = served.get(IDS + "delat");
		assertThat(page.statusCode()).isEqualTo(300);
		assertThat(page.body()).contains("<a href=\"/id/" + U + "\">Titel på u</a>");
	}

	@Test
	void whatIsNoMoreHasATombstoneUntilItIsAgain() throws IOException {
		load(facts("v"), "");
		HttpResponse<String> answer = get("/id/" + U, "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(json(answer).get("titel").asString()).isEqualTo("Titel på u");
		assertThat(json(answer).get("utgava").asLong()).isEqualTo(2);
		assertThat(json(answer).get("redigerad").asBoolean()).isFalse();
		assertThat(served.get("/export/uppdrag.jsonl?vid=1").body()).contains(U);
		load(facts("v"), "v<u");
		assertThat(status("u")).isEqualTo(308);
		load(facts("u", "v"), "v<u");
		assertThat(status("u")).isEqualTo(303);
	}

	@Test
	void whatWasTakenAwayForGoodIsNotNamed() {
		writer().redact(List.of(U), "fel");
		HttpResponse<String> answer = get("/id/" + U, "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(json(answer).get("redigerad").asBoolean()).isTrue();
		assertThat(answer.body()).doesNotContain("Titel på u").doesNotContain(U);
		assertThat(json(answer).get("id").asString()).isEqualTo(RedactedId.of(U));
		assertThat(get("/id/" + RedactedId.of(U), "text/html").statusCode()).isEqualTo(410);
	}

	@Test
	void earlierIdsGoWhenThePackageNoLongerSaysThem() throws IOException {
		load(facts("u"), "u<x u<y");
		List<Object> nodes = ask("MATCH (t:Tidigare) RETURN elementId(t) + t.tidigare ORDER BY t.tidigare");
		assertThat(nodes).hasSize(2);
		load(facts("u"), "u<x u<y");
		assertThat(ask("MATCH (t:Tidigare) RETURN elementId(t) + t.tidigare ORDER BY t.tidigare")).isEqualTo(nodes);
		List<Object> editions = ask("MATCH (d:Datamangd) RETURN d.utgava");
		load(facts("u"), "u<x");
		assertThat(ask("MATCH (t:Tidigare) RETURN t.tidigare")).containsExactly("uppdrag/2999/2022/x");
		assertThat(status("y")).isEqualTo(404);
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).isEqualTo(editions);
	}

	@Test
	void packagesThatLeadRoundLeadNowhere() throws IOException {
		load(facts("v"), "x<u");
		ask("CREATE (:Tidigare {paket: 'b', tidigare: $p[0], id: $p[1]})", "uppdrag/2999/2022/x", U);
		assertThat(status("u")).isEqualTo(410);
		assertThat(status("x")).isEqualTo(404);
	}

}
