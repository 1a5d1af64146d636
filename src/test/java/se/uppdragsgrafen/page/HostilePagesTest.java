package se.uppdragsgrafen.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.catalogue.Bundled;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in an address or in an answer, it is shown as text or refused. */
class HostilePagesTest {

	static final List<String> VALUES = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
			"' onmouseover='alert(1)", "javascript:alert(1)", "${'xy'+'zzy'}", "*{T(java.lang.Runtime).getRuntime()}",
			"__${'xy'+'zzy'}__::.x", "[[${'xy'+'zzy'}]]", "th:text=\"${'xy'+'zzy'}\"", "a\r\nSet-Cookie: x=1", "\0",
			"../../../etc/passwd", "~{ram :: topp}", "]]>", "å".repeat(2_000));

	private static String said = "";

	private static final GivenDoors DOORS = GivenDoors.of(Bundled.graph(),
			(document, variables, language) -> MadeAnswers.with(said).ask(document, variables, language));

	static Stream<String> places() {
		return Stream.of("/sok?text=", "/sok.atom?text=", "/sok/forslag?text=", "/samansvar?namnd=",
				"/samansvar.svg?namnd=", "/prognoser?kommun=", "/prognoser?niva=", "/forsvunna?ar=", "/avtal?datum=",
				"/motsagelser?typ=", "/tackning?kommun=", "/betalningsansvar?kommun=", "/betalningsansvar?manad=",
				"/?idag=", "/om?x=");
	}

	private static void isHarmless(Reply reply) {
		assertThat(reply.statusCode()).isIn(200, 400, 404);
		assertThat(reply.headers().map()).doesNotContainKeys("Set-Cookie", "X-Evil");
		boolean html = reply.header("Content-Type").contains("html");
		// What is no page gets its policy from the server.
		assertThat(reply.header("Content-Security-Policy"))
			.contains(html ? new String[] { "default-src 'none'", "script-src 'self'" } : new String[] { "" })
			.doesNotContain("unsafe");
		Parser parser = html ? Parser.htmlParser() : Parser.xmlParser();
		Document page = Jsoup.parse(reply.body(), parser);
		assertThat(page
			.select("script:not([src~=^/page/[a-z]+[.]js$]), img, [onerror], [onmouseover], [href^=javascript]"))
			.isEmpty();
		assertThat(page.text()).doesNotContain("xyzzy", "root:");
	}

	@ParameterizedTest
	@MethodSource("places")
	void aValueOfAnAddressIsTextOrRefused(String place) {
		said = "";
		for (String value : VALUES) {
			isHarmless(DOORS.get(place + URLEncoder.encode(value, StandardCharsets.UTF_8), "Accept-Language", "sv"));
		}
	}

	/** What documents say is no more to be trusted than what an asker does. */
	@ParameterizedTest
	@FieldSource("VALUES")
	void aTextOfAnAnswerIsText(String value) {
		said = value;
		Stream
			.of("/", "/sok?text=a", "/sok.atom?text=a", "/sok/forslag?text=a", "/samansvar", "/samansvar.svg",
					"/prognoser", "/prognoser.svg", "/forsvunna", "/avtal", "/avtal.svg", Kinds.LIABILITY,
					"/motsagelser", "/tackning", "/om", "/res/namnd/2313/socialnamnden.html",
					"/res/uppdrag/2380/2024/implementera-bostad-forst.html")
			.forEach((path) -> isHarmless(DOORS.get(path, "Accept-Language", "sv")));
	}

}
