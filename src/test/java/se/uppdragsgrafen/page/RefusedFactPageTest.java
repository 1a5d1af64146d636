package se.uppdragsgrafen.page;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.catalogue.Bundled;
import se.uppdragsgrafen.query.QuestionRefused;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a fact whose own question is refused, or takes too long, says so. */
class RefusedFactPageTest {

	private static final String PAGE = "/res/namnd/2313/socialnamnden.html";

	private static Reply page(String code, int status, String... headers) {
		return GivenDoors.of(Bundled.graph(), (document, variables, language) -> {
			throw new QuestionRefused(code, status, "Det tog för lång tid.");
		}).get(PAGE, headers);
	}

	@Test
	void aBrowserIsShownAPage() {
		Reply reply = page("TIMEOUT", 504, "Accept", "text/html,*/*", "Accept-Language", "sv");
		assertThat(reply.statusCode()).isEqualTo(504);
		assertThat(reply.header("Content-Type")).contains("text/html");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		assertThat(reply.body()).contains("Det här går inte att visa", "Det tog för lång tid.");
	}

	@Test
	void aProgramIsToldTheCodeAndWhenToComeAgain() {
		Reply reply = page("OVERLOADED", 503);
		assertThat(reply.statusCode()).isEqualTo(503);
		assertThat(reply.header("Content-Type")).contains("application/problem+json");
		assertThat(reply.header("Retry-After")).isEqualTo("5");
		assertThat(reply.body()).contains("\"code\":\"OVERLOADED\"", "Det tog för lång tid.");
	}

}
