package se.uppdragsgrafen.catalogue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** A download that was broken off is gone on with. */
class FilePartTest {

	private static final GivenDoors DOORS = Bundled.doors();

	private static final String RANGE = "Range";

	@ParameterizedTest
	@ValueSource(strings = { "/export/uppdrag.csv", "/export/uppdrag.jsonl", "/export/noder.csv", "/export/allt.ttl",
			"/export/allt.nt", "/export/allt.jsonld", "/export/datapaket.zip", "/export/uppdragsgrafen.sqlite" })
	void theRestOfAFileIsHadAlone(String path) {
		byte[] whole = DOORS.get(path).bytes();
		Reply rest = DOORS.get(path, RANGE, "bytes=1000-");
		assertThat(rest.statusCode()).isEqualTo(206);
		assertThat(rest.header("Content-Range"))
			.isEqualTo("bytes 1000-%d/%d".formatted(whole.length - 1, whole.length));
		assertThat(rest.bytes()).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));
		assertThat(DOORS.get(path).header("Accept-Ranges")).isEqualTo("bytes");
	}

	@ParameterizedTest
	@CsvSource({ "bytes=0-9, 0, 9", "bytes=-10, -10, -1" })
	void aPartIsWhatIsAskedFor(String range, int from, int to) {
		byte[] whole = DOORS.get("/export/uppdrag.csv").bytes();
		int first = (from < 0) ? whole.length + from : from;
		int last = (to < 0) ? whole.length + to : to;
		assertThat(DOORS.get("/export/uppdrag.csv", RANGE, range).bytes())
			.isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
	}

	@Test
	void whatLiesBeyondTheEndIsRefusedWithTheLength() {
		int length = DOORS.get("/export/kommun.csv").bytes().length;
		Reply refused = DOORS.get("/export/kommun.csv", RANGE, "bytes=%d-".formatted(length));
		assertThat(refused.statusCode()).isEqualTo(416);
		assertThat(refused.header("Content-Range")).isEqualTo("bytes */" + length);
		assertThat(refused.bytes()).isEmpty();
	}

	@Test
	void aPartOfAnotherEditionIsNotMixedIn() {
		Reply whole = DOORS.get("/export/kommun.csv");
		Reply same = DOORS.get("/export/kommun.csv", RANGE, "bytes=5-", "If-Range", whole.header("ETag"));
		Reply other = DOORS.get("/export/kommun.csv", RANGE, "bytes=5-", "If-Range", "\"annan\"");
		assertThat(same.statusCode()).isEqualTo(206);
		assertThat(other.statusCode()).isEqualTo(200);
		assertThat(other.bytes()).isEqualTo(whole.bytes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bytes=0-1,5-6", "bytes=nej", "rader=1-2", "bytes=9-2" })
	void whateverElseIsAskedForTheWholeIsAnswered(String range) {
		assertThat(DOORS.get("/export/kommun.csv", RANGE, range).statusCode()).isEqualTo(200);
	}

	@Test
	void whoAsksForHeadersAloneGetsThem() {
		Reply head = DOORS.send(HttpMethod.HEAD, "/export/datapaket.zip");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.header("ETag")).isEqualTo(DOORS.get("/export/datapaket.zip").header("ETag"));
		assertThat(head.bytes()).isEmpty();
	}

}
