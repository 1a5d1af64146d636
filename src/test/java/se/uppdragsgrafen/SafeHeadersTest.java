package se.uppdragsgrafen;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

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
			"/export/andringar.atom", "/datasets/dcat", "/actuator/health", "/page/page.css", "/id/kommun/0000",
			"/res/kommun/2380.html", "/res/kommun/2380.json", "/graphql?query=%7B__typename%7D", "/graphql",
			"/finns-inte" })
	void everyAnswerIsTakenForWhatItSays(String path) {
		HttpResponse<String> answer = get(path);
		assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
	}

	@Test
	void noListRepeatsTheHostThatWasAskedFor() {
		assertThat(get("/actuator").statusCode()).isEqualTo(404);
	}

}
