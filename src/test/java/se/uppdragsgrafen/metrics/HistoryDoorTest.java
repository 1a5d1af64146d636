package se.uppdragsgrafen.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import se.uppdragsgrafen.query.DatabaseUnavailable;
import se.uppdragsgrafen.query.Editions;
import se.uppdragsgrafen.query.GraphReader;
import se.uppdragsgrafen.query.ReadTimeout;

import static org.assertj.core.api.Assertions.assertThat;

/** The history of forecasts, of rows that are given. */
class HistoryDoorTest {

	private static final Ceiling CEILING = new Ceiling(List.of("NAMND"), 1);

	private final List<@Nullable Object> asked = new ArrayList<>();

	private final GivenSources sources = new GivenSources(GivenSources.forecast("2022-10", 100L, -7L),
			GivenSources.forecast("2020", null, 0L), GivenSources.forecast("hösten", 1L, 2L));

	private MockHttpServletResponse get(String query, GraphReader reader) throws Exception {
		Editions editions = new Editions((question) -> List.of(Map.of("graf", "g")));
		editions.look();
		MockMvc doors = MockMvcBuilders.standaloneSetup(new HistoryDoor(reader, CEILING, editions)).build();
		return doors.perform(MockMvcRequestBuilders.get("/export/prognoser.om" + query)).andReturn().getResponse();
	}

	@Test
	void theHistoryIsOpenMetricsWithTheTimesOfThePeriods() throws Exception {
		MockHttpServletResponse answer = get("", this.sources);
		assertThat(answer.getContentType()).startsWith("application/openmetrics-text").contains("version=1.0.0");
		assertThat(answer.getContentAsString()).endsWith("# EOF\n")
			.contains("# UNIT uppdragsgrafen_avvikelse_kronor kronor\n")
			.containsPattern("uppdragsgrafen_budget_kronor\\{.*period=\"2022-10\".*} 100.0 1667174400\\.000\n")
			.containsPattern("uppdragsgrafen_avvikelse_kronor\\{.*period=\"2022-10\".*} -7.0 1667174400\\.000\n")
			.containsPattern("uppdragsgrafen_avvikelse_kronor\\{.*period=\"2020\".*} 0.0 1609372800\\.000\n")
			.doesNotContainPattern("uppdragsgrafen_budget_kronor\\{.*period=\"2020\"")
			.doesNotContain("hösten");
	}

	@Test
	void theKommunerThatAreAskedForAreAskedOfTheGraph() throws Exception {
		get("?kommun=2309&kommun=2313", (question) -> {
			this.asked.add(question.parameters().get("kommun"));
			this.asked.add(question.parameters().get("niva"));
			return this.sources.read(question);
		});
		assertThat(this.asked).containsExactly(List.of("2309", "2313"), List.of("NAMND"));
	}

	@Test
	void whereThereIsNothingTheHistoryIsEmpty() throws Exception {
		assertThat(get("?kommun=9999", new GivenSources()).getContentAsString()).isEqualTo("# EOF\n");
	}

	@ParameterizedTest
	@CsvSource({ "kommun=Krokom, four digits", "kommun=, four digits", "ar=2022, There is only the argument 'kommun'" })
	void whatCannotBeAskedIsRefusedWithTheReason(String query, String reason) throws Exception {
		MockHttpServletResponse answer = get("?" + query, this.sources);
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains(reason);
	}

	@Test
	void aDatabaseThatIsSlowOrAwayIsSaidToBe() throws Exception {
		assertThat(get("", (question) -> {
			throw new ReadTimeout(null);
		}).getStatus()).isEqualTo(504);
		MockHttpServletResponse away = get("", (question) -> {
			throw new DatabaseUnavailable(new IllegalStateException());
		});
		assertThat(away.getStatus()).isEqualTo(503);
		assertThat(away.getHeader("Retry-After")).isEqualTo("5");
	}

}
