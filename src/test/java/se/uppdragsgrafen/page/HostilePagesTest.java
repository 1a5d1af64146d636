package se.uppdragsgrafen.page;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in an address, it is shown as text or refused. */
class HostilePagesTest {

	private static final List<String> VALUES = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"' onmouseover='alert(1)", "javascript:alert(1)", "${'xy'+'zzy'}", "*{T(java.lang.Runtime).getRuntime()}",
			"__${'xy'+'zzy'}__::.x", "[[${'xy'+'zzy'}]]", "th:text=\"${'xy'+'zzy'}\"", "a\r\nSet-Cookie: x=1", "\0",
			"../../../etc/passwd", "~{ram :: topp}", "]]>", "å".repeat(2_000));

	private final Served served = Served.withBundledData();

	static Stream<String> places() {
		return Stream.of("/sok?text=", "/sok.atom?text=", "/sok/forslag?text=", "/samansvar?namnd=",
				"/samansvar.svg?namnd=", "/prognoser?kommun=", "/prognoser?niva=", "/forsvunna?ar=", "/avtal?datum=",
				"/motsagelser?typ=", "/tackning?kommun=", "/betalningsansvar?kommun=", "/betalningsansvar?manad=",
				"/?idag=", "/om?x=");
	}

	private HttpResponse<String> get(String path) {
		return this.served.send(HttpRequest.newBuilder(this.served.address(path))
			.header("Accept", "text/html")
			.header("Accept-Language", "sv"));
	}

	@ParameterizedTest
	@MethodSource("places")
	void aValueIsTextOrRefused(String place) {
		for (String value : VALUES) {
			HttpResponse<String> response = get(place + URLEncoder.encode(value, StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as(place + value).isIn(200, 400, 404);
			assertThat(response.headers().map()).doesNotContainKeys("set-cookie", "x-evil");
			assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
				.contains("default-src 'none'", "script-src 'self'")
				.doesNotContain("unsafe");
			Document page = Jsoup.parse(response.body());
			assertThat(page
				.select("script:not([src~=^/page/[a-z]+[.]js$]), img, [onerror], [onmouseover], [href^=javascript]"))
				.isEmpty();
			assertThat(page.text()).doesNotContain("xyzzy", "root:");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/page/..%2f..%2fapplication.yaml", "/page/%2e%2e/%2e%2e/application.yaml",
			"/page/..;/application.yaml", "/res/..%2f..%2fetc%2fpasswd.html", "/id/uppdrag/%0d%0aX-Evil:%201",
			"/fragor/start.graphql", "/faktum.html", "/page//etc/passwd", "/%3Cscript%3Ealert(1)%3C/script%3E" })
	void anAddressThatIsNoneLeadsNowhere(String path) {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).as(path).isIn(400, 404);
		assertThat(response.headers().map()).doesNotContainKey("x-evil");
		assertThat(response.body()).doesNotContain("<script>alert", "spring:", "th:");
	}

}
