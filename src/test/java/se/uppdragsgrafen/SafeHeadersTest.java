package se.uppdragsgrafen;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What each answer of the server lets a browser do, whoever gives it. */
class SafeHeadersTest {

	private static HttpResponse<String> get(String path) {
		Served served = Served.withBundledData();
		return served.send(HttpRequest.newBuilder(served.address(path)).header("Accept", "text/html,*/*"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/samansvar.svg", "/graphiql", "/openapi", "/openapi.json", "/export/kommun.csv",
			"/export/andringar.atom", "/datasets/dcat", "/actuator/health", "/actuator/prometheus",
			"/actuator/finns-inte", "/page/page.css", "/graphiql/graphiql.js", "/robots.txt", "/sok.atom?text=bostad",
			"/sok.atom", "/schema.graphql", "/shapes.ttl", "/ns", "/id/kommun/0000", "/res/kommun/2380.html",
			"/res/kommun/2380.json", "/graphql?query=%7B__typename%7D", "/graphql", "/finns-inte" })
	void everyAnswerIsTakenForWhatItSaysAndRunsNothingUnlessItIsAPage(String path) {
		SafeHeaders.areAmong(get(path).headers());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/samansvar", "/export/kommun.csv", "/res/kommun/2380.html", "/graphql", "/id/kommun/0000",
			"/finns-inte" })
	void alsoThatWhichIsToldAsJsonOrNotAtAll(String path) {
		Served served = Served.withBundledData();
		HttpRequest.Builder request = HttpRequest.newBuilder(served.address(path)).header("Accept", "application/json");
		SafeHeaders.areAmong(served.send(request).headers());
		SafeHeaders.areAmong(served.send(request.copy().HEAD()).headers());
		SafeHeaders.areAmong(served.send(request.copy().DELETE()).headers());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/samansvar", "/samansvar.svg", "/res/kommun/2380.html", "/page/page.css",
			"/export/kommun.csv", "/graphql?query=%7B__typename%7D" })
	void aPageThatABrowserKeptKeepsItsPolicyWhereItStillHolds(String path) {
		// A page says more once all that it shows has been counted.
		Awaitility.await().untilAsserted(() -> asksAgain(path));
	}

	private static void asksAgain(String path) {
		HttpHeaders kept = get(path).headers();
		Served served = Served.withBundledData();
		HttpRequest.Builder again = HttpRequest.newBuilder(served.address(path)).header("Accept", "text/html,*/*");
		kept.firstValue("ETag").ifPresent((each) -> again.header("If-None-Match", each));
		kept.firstValue("Last-Modified").ifPresent((each) -> again.header("If-Modified-Since", each));
		HttpResponse<String> answer = served.send(again);
		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.headers().allValues("Content-Security-Policy"))
			.isSubsetOf(kept.allValues("Content-Security-Policy"));
	}

	@Test
	void noListRepeatsTheHostThatWasAskedFor() {
		assertThat(get("/actuator").statusCode()).isEqualTo(404);
	}

}
