package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Where addresses lead that hold no more: to successors, to a choice, to a tombstone. */
class DepartedTest extends AddressedTest {

	@Test
	void anIdThatWasReplacedLeadsOnToTheLast() throws IOException {
		load(facts("u", "v"), "mellan<forst v<mellan v<ocksa");
		for (String earlier : List.of("forst", "mellan", "ocksa")) {
			HttpResponse<String> answer = served.get("/id/uppdrag/2999/2022/" + earlier);
			assertThat(answer.statusCode()).as(earlier).isEqualTo(308);
			assertThat(location(answer)).isEqualTo("/id/uppdrag/2999/2022/v");
		}
		assertThat(location(served.get("/res/uppdrag/2999/2022/forst.csv"))).isEqualTo("/res/uppdrag/2999/2022/v.csv");
	}

	@Test
	void whatWasSplitGivesAChoice() throws IOException {
		load(facts("u", "v"), "u<delat v<delat");
		String address = "/id/uppdrag/2999/2022/delat";
		HttpResponse<String> page = served.get(address);
		assertThat(page.statusCode()).isEqualTo(300);
		assertThat(page.body()).contains("<a href=\"/id/" + U + "\">Titel på u</a>", "lang=\"sv\"");
		HttpResponse<String> answer = get(address, "application/json");
		assertThat(answer.statusCode()).isEqualTo(300);
		assertThat(answer.headers().allValues("Link")).contains("</id/%s>; rel=\"alternate\"".formatted(U),
				"</id/uppdrag/2999/2022/v>; rel=\"alternate\"");
		assertThat(json(answer).get("ersattAv")).hasSize(2);
		assertThat(json(answer).at("/ersattAv/0/titel").asString()).isEqualTo("Titel på u");
		assertThat(json(answer).at("/ersattAv/0/uri").asString()).isEqualTo("http://localhost:8080/id/" + U);
	}

	@Test
	void whatIsNoMoreHasATombstone() throws IOException {
		load(facts("v"), "");
		HttpResponse<String> answer = get("/id/" + U, "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		JsonNode tombstone = json(answer);
		assertThat(tombstone.get("code").asString()).isEqualTo("GONE");
		assertThat(tombstone.get("id").asString()).isEqualTo(U);
		assertThat(tombstone.get("typ").asString()).isEqualTo("Uppdrag");
		assertThat(tombstone.get("titel").asString()).isEqualTo("Titel på u");
		assertThat(tombstone.get("utgava").asLong()).isEqualTo(2);
		assertThat(tombstone.get("tid").asString()).startsWith("20");
		assertThat(tombstone.get("redigerad").asBoolean()).isFalse();
		assertThat(served.get("/export/uppdrag.jsonl?vid=1").body()).contains(U);
		assertThat(get("/id/" + U, "text/html").body()).contains("Finns inte längre", "Titel på u");
		assertThat(get("/res/" + U + ".csv", "text/csv").statusCode()).isEqualTo(410);
	}

	@Test
	void aTombstoneSpeaksTheLanguageThatIsAskedFor() throws IOException {
		load(facts("v"), "");
		HttpRequest.Builder request = HttpRequest.newBuilder(served.address("/id/" + U))
			.header("Accept", "application/json");
		assertThat(json(served.send(request)).get("detail").asString()).contains("is no more since edition 2");
		assertThat(json(served.send(request.header("Accept-Language", "sv"))).get("detail").asString())
			.contains("finns inte sedan utgåva 2");
	}

	@Test
	void whatWasTakenAwayForGoodIsNotNamed() {
		writer().redact(List.of(U), "fel");
		HttpResponse<String> answer = get("/id/" + U, "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(json(answer).get("redigerad").asBoolean()).isTrue();
		assertThat(answer.body()).doesNotContain("Titel på u");
		assertThat(get("/id/" + U, "text/html").body()).doesNotContain("Titel på u").contains("för gott");
	}

	@Test
	void anEarlierIdThatIsAFactAgainIsThatFact() throws IOException {
		load(facts("v"), "v<u");
		assertThat(served.get("/id/" + U).statusCode()).isEqualTo(308);
		load(facts("u", "v"), "v<u");
		assertThat(served.get("/id/" + U).statusCode()).isEqualTo(303);
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
		assertThat(served.get("/id/uppdrag/2999/2022/y").statusCode()).isEqualTo(404);
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).isEqualTo(editions);
	}

	@Test
	void packagesThatLeadRoundLeadNowhere() throws IOException {
		load(facts("v"), "x<u");
		ask("CREATE (:Tidigare {paket: 'b', tidigare: $p[0], id: $p[1]})", "uppdrag/2999/2022/x", U);
		assertThat(served.get("/id/" + U).statusCode()).isEqualTo(410);
		assertThat(served.get("/id/uppdrag/2999/2022/x").statusCode()).isEqualTo(404);
	}

}
