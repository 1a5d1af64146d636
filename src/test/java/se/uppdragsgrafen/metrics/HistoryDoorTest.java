package se.uppdragsgrafen.metrics;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryDoorTest {

	private final Served server = Served.withBundledData();

	@Test
	void theHistoryIsOpenMetricsWithTheTimesOfThePeriods() {
		HttpResponse<String> answer = this.server.get("/export/prognoser.om");
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
				type -> assertThat(type).startsWith("application/openmetrics-text").contains("version=1.0.0"));
		assertThat(answer.body()).endsWith("# EOF\n")
			.contains("# UNIT uppdragsgrafen_avvikelse_kronor kronor\n")
			.containsPattern("period=\"2022-10\".*} \\S+ 1667174400\\.000\n")
			.containsPattern("period=\"2020\".*} \\S+ 1609372800\\.000\n");
	}

	@Test
	void onlyTheKommunerThatAreAskedForAreGiven() {
		assertThat(this.server.get("/export/prognoser.om?kommun=2309").body()).contains("kommun=\"2309\"")
			.doesNotContain("kommun=\"2313\"");
		assertThat(this.server.get("/export/prognoser.om?kommun=2309&kommun=2313").body()).contains("kommun=\"2309\"",
				"kommun=\"2313\"");
		assertThat(this.server.get("/export/prognoser.om?kommun=9999").body()).isEqualTo("# EOF\n");
	}

	@ParameterizedTest
	@CsvSource({ "kommun=Krokom, four digits", "kommun=, four digits", "ar=2022, There is only the argument 'kommun'" })
	void whatCannotBeAskedIsRefusedWithTheReason(String query, String reason) {
		HttpResponse<String> answer = this.server.get("/export/prognoser.om?" + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(reason);
	}

}
