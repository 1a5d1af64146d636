package se.uppdragsgrafen.catalogue.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.GivenDoors;
import se.uppdragsgrafen.GivenGraph;
import se.uppdragsgrafen.Reply;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.query.ReadStatements;

import static org.assertj.core.api.Assertions.assertThat;

/** Where addresses lead that hold no more: to successors, to a choice, to a tombstone. */
class DepartedTest {

	private static final String IDS = "uppdrag/2999/2022/";

	private static final Map<String, Map<String, @Nullable Object>> ROWS = new HashMap<>();

	private static final GivenGraph FACTS = GivenGraph.of(new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc")
		.uppdrag(2022, "u", "Titel på u", null, "sn")
		.uppdrag(2022, "v", "Titel på v", null, "sn")
		.all());

	private static final GivenDoors DOORS = GivenDoors.of(FACTS.with("adress", DepartedTest::rows));

	@BeforeAll
	static void depart() {
		replaced("forst", "mellan");
		replaced("mellan", "v");
		replaced("delat", "u", "v");
		gone("borta", "DELETE", "Titel på borta");
		gone("rensat", "REDACT", null);
		gone("runt", "DELETE", "Titel på runt", "varv");
		replaced("varv", "runt");
	}

	/** The facts are as they are, whatever packages say replaced them. */
	private static List<Map<String, @Nullable Object>> rows(Map<String, @Nullable Object> asked) {
		return ((List<?>) Objects.requireNonNull(asked.get("id"))).stream()
			.flatMap((id) -> ROWS.containsKey(id) ? Stream.of(ROWS.get(id)) : living(String.valueOf(id)))
			.toList();
	}

	private static Stream<Map<String, @Nullable Object>> living(String id) {
		return FACTS.read(ReadStatements.named("faktum", Map.of("id", id))).stream().map((fact) -> {
			Map<String, @Nullable Object> row = row(id, entry(id, "UPSERT", fact.get("innehall")),
					fact.get("innehall"));
			row.put("nya", List.of(IDS + "annat"));
			return row;
		});
	}

	private static void replaced(String slug, String... by) {
		ROWS.put(IDS + slug, row(IDS + slug, null, null, by));
	}

	private static void gone(String slug, String slag, @Nullable String titel, String... by) {
		String id = IDS + slug;
		ROWS.put(id, row(id, entry(id, slag, null),
				(titel != null) ? "{\"id\":\"%s\",\"titel\":\"%s\"}".formatted(id, titel) : null, by));
	}

	private static Map<String, @Nullable Object> row(String id, @Nullable Object last, @Nullable Object content,
			String... by) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id);
		row.put("sist", last);
		row.put("innehall", content);
		row.put("nya", Stream.of(by).map((each) -> IDS + each).toList());
		return row;
	}

	private static Map<String, @Nullable Object> entry(String id, String slag, @Nullable Object content) {
		Map<String, @Nullable Object> entry = new HashMap<>(Map.of("nr", 7L, "slag", slag, "typ", "Uppdrag", "faktum",
				id, "utgava", 2L, "paket", "a", "tid", "2026-11-22T10:00:00Z"));
		entry.put("innehall", content);
		return entry;
	}

	private static JsonNode json(Reply answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "forst", "mellan" })
	void anIdThatWasReplacedLeadsOnToTheLast(String earlier) {
		Reply answer = DOORS.get("/id/" + IDS + earlier);
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.header("Location")).isEqualTo("/id/" + IDS + "v");
		assertThat(DOORS.get("/res/" + IDS + earlier + ".csv").header("Location")).isEqualTo("/res/" + IDS + "v.csv");
	}

	@Test
	void whatWasSplitGivesAChoice() {
		Reply page = DOORS.get("/id/" + IDS + "delat");
		assertThat(page.statusCode()).isEqualTo(300);
		assertThat(page.body()).contains("<a href=\"/id/" + IDS + "u\">Titel på u</a>", "lang=\"sv\"");
		Reply answer = DOORS.get("/id/" + IDS + "delat", "Accept", "application/json");
		assertThat(answer.statusCode()).isEqualTo(300);
		assertThat(answer.headers().allValues("Link")).contains("</id/" + IDS + "u>; rel=\"alternate\"",
				"</id/" + IDS + "v>; rel=\"alternate\"");
		assertThat(json(answer).get("ersattAv")).hasSize(2);
		assertThat(json(answer).at("/ersattAv/0/titel").asString()).isEqualTo("Titel på u");
		assertThat(json(answer).at("/ersattAv/0/uri").asString()).isEqualTo("http://localhost:8080/id/" + IDS + "u");
	}

	@Test
	void whatIsNoMoreHasATombstone() {
		Reply answer = DOORS.get("/id/" + IDS + "borta", "Accept", "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(json(answer).toString()).contains("\"code\":\"GONE\"", "\"id\":\"" + IDS + "borta\"",
				"\"typ\":\"Uppdrag\"", "\"titel\":\"Titel på borta\"", "\"utgava\":2",
				"\"tid\":\"2026-11-22T10:00:00Z\"", "\"redigerad\":false");
		assertThat(DOORS.get("/id/" + IDS + "borta", "Accept", "text/html").body()).contains("Finns inte längre",
				"Titel på borta");
		assertThat(DOORS.get("/res/" + IDS + "borta.csv", "Accept", "text/csv").statusCode()).isEqualTo(410);
	}

	@Test
	void aTombstoneSpeaksTheLanguageThatIsAskedFor() {
		String address = "/id/" + IDS + "borta";
		assertThat(DOORS.get(address, "Accept", "application/json").body()).contains("is no more since edition 2");
		assertThat(DOORS.get(address, "Accept", "application/json", "Accept-Language", "sv").body())
			.contains("finns inte sedan utgåva 2");
	}

	@Test
	void whatWasTakenAwayForGoodIsNotNamed() {
		Reply answer = DOORS.get("/id/" + IDS + "rensat", "Accept", "application/json");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(json(answer).get("redigerad").asBoolean()).isTrue();
		assertThat(json(answer).path("titel").asString("")).isEmpty();
		assertThat(DOORS.get("/id/" + IDS + "rensat", "Accept", "text/html").body()).contains("för gott");
	}

	@Test
	void whatIsAFactIsThatFactWhateverPackagesSayReplacedIt() {
		assertThat(DOORS.get("/id/" + IDS + "u").statusCode()).isEqualTo(303);
	}

	@Test
	void packagesThatLeadRoundLeadNowhere() {
		assertThat(DOORS.get("/id/" + IDS + "runt").statusCode()).isEqualTo(410);
		assertThat(DOORS.get("/id/" + IDS + "varv").statusCode()).isEqualTo(404);
	}

}
