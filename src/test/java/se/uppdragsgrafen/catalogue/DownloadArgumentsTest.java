package se.uppdragsgrafen.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of downloads besides their names. */
class DownloadArgumentsTest {

	private static final GivenDoors DOORS = Bundled.doors();

	@ParameterizedTest
	@ValueSource(strings = { "uppdrag.csv?vid=ig%C3%A5r", "uppdrag.csv?vid=2022-01-01", "uppdrag.csv?bom=ja",
			"uppdrag.csv?separator=x", "uppdrag.csv?sida=2", "uppdrag.jsonl?bom=true", "uppdrag.csv?vid=1&where=%7B%7D",
			"noder.csv?etiketter=ja", "kanter.csv?where=%7B%7D", "fullstandighet.csv?finns=kanske",
			"fullstandighet.csv?kommun=Krokom", "fullstandighet.csv?sida=2", "fullstandighet.csv?separator=x",
			"allt.ttl?where=%7B%7D", "datapaket.zip?separator=%3B", "uppdragsgrafen.sqlite?bom=true",
			"andringar.jsonl?first=0", "andringar.jsonl?sida=2", "andringar.atom?kommun=Krokom",
			"andringar.atom?namnd=socialnamnden", "andringar.atom?first=0", "andringar.atom?first=501",
			"andringar.atom?sida=2" })
	void whatMayNotBeAskedIsRefused(String address) {
		Reply reply = DOORS.get("/export/" + address);
		assertThat(reply.statusCode()).isEqualTo(400);
		assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(reply.body()).contains("BAD_ARGUMENT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "andringar.atom?fore=hej", "andringar.jsonl?efter=hej" })
	void whatIsNoPositionInTheLogIsRefused(String address) {
		Reply reply = DOORS.get("/export/" + address);
		assertThat(reply.statusCode()).isEqualTo(400);
		assertThat(reply.body()).contains("INVALID_CURSOR");
	}

	@ParameterizedTest
	@ValueSource(strings = { "personer.csv", "personer.jsonl", "personer.ttl", "personer.csv-metadata.json" })
	void aTableThatIsNotThereIsNamedWithThoseThatAre(String address) {
		Reply reply = DOORS.get("/export/" + address);
		assertThat(reply.statusCode()).isEqualTo(404);
		assertThat(reply.body()).contains("NOT_FOUND", "uppdrag", "ekonomirad");
	}

	@Test
	void aRefusalSpeaksTheLanguageThatIsAskedFor() {
		assertThat(DOORS.get("/export/uppdrag.csv?bom=ja").body()).contains("must be one of");
		assertThat(DOORS.get("/export/uppdrag.csv?bom=ja", "Accept-Language", "sv").body()).contains("måste vara");
	}

	@Test
	void spreadsheetsGetTheirMarkAndTheirSeparator() {
		String csv = DOORS.get("/export/uppdrag.csv?bom=true&separator=%3B").body();
		assertThat(csv).startsWith("\uFEFFid;titel;").contains(";\"Första delen|Andra delen, \"\"citerad\"\"\";");
		assertThat(DOORS.get("/export/uppdrag.csv").body()).startsWith("id,titel,");
	}

}
