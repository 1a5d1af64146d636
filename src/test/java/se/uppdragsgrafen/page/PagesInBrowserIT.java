package se.uppdragsgrafen.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Pages in a real browser that can reach nobody else: for those who see, and those who do
 * not, who have scripts and who have none, at a desk and on a phone. All views, and facts
 * that show a picture, a form, or much text; {@code -Dpages=all} for facts of each kind.
 */
class PagesInBrowserIT {

	private static final boolean ALL = "all".equals(System.getProperty("pages"));

	private static final Set<String> SHOWN = Set.of("avtal", "dokument", "namnd", "uppdrag");

	private static Served served;

	@BeforeAll
	static void serve() throws Exception {
		assumeTrue(Browser.installed().isPresent(), "Chromium is not installed");
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch puppeteer-core; target/node/npm.err.txt says why");
		served = Served.withBundledData();
	}

	private static List<String> kinds() {
		String link = served.data("{ uppdrag(first: 100) { nodes { kopplingar(first: 1) { id } } } }")
			.findValuesAsString("id")
			.getFirst();
		Stream<String> facts = Kinds.facts()
			.filter((id) -> ALL || SHOWN.contains(id.substring(0, id.indexOf('/'))))
			.map((id) -> "/res/" + id + ".html");
		return Stream.of(Kinds.views(), facts, Stream.of("/res/" + link + ".html", "/finns-inte"))
			.flatMap((each) -> each)
			.toList();
	}

	private static JsonNode run(String script, Map<String, ?> more) throws IOException, InterruptedException {
		Map<String, Object> asked = new HashMap<>(more);
		asked.put("program", Browser.installed().orElseThrow().toString());
		asked.put("server", "http://" + served.address("/").getAuthority());
		Path file = Files.createTempFile("pages", ".json");
		JsonMapper.shared().writeValue(file.toFile(), asked);
		String said = Node.run(script, file.toString());
		Files.delete(file);
		assertThat(said).as(Files.readString(Path.of("target/node", script + ".err.txt"))).startsWith("{");
		return JsonMapper.shared().readTree(said);
	}

	/**
	 * Pictures of the views and of a fact lie in {@code target/pages} then, to be looked
	 * at: a machine does not see what is ugly.
	 */
	@Test
	void noPageShutsAnyoneOutOrAsksAnyoneElse() throws Exception {
		Path folder = Files.createDirectories(Path.of("target/pages")).toAbsolutePath();
		List<String> kinds = kinds();
		// The pages of facts have one look.
		List<String> closely = kinds.subList(0, (int) Kinds.views().count() + 1);
		JsonNode found = run("pages.mjs", Map.of("paths", kinds, "closely", closely, "pictures", folder.toString()));
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.count()).isGreaterThanOrEqualTo(2L * closely.size());
		}
		for (String fault : List.of("violations", "overflow", "unreached", "foreign", "complaints")) {
			assertThat(found.get(fault)).as(fault + found.get(fault).toPrettyString()).isEmpty();
		}
		assertThat(found.at("/control/violations").asInt()).as("faults that were made").isGreaterThanOrEqualTo(2);
		assertThat(found.at("/control/overflow").asInt()).isEqualTo(3);
		assertThat(found.get("cookies").asInt()).isZero();
	}

	@Test
	void aJournalistFindsWhoOwnsItWhatItCostsAndWhoSharesIt() throws Exception {
		JsonNode seen = run("journeys.mjs",
				Map.of("word", "brandsäker", "title", "brandsäkerhet", "kommun", "2313", "one", "VON", "other", "SAN"));
		assertThat(seen.get("suggestions").toString()).contains("brandsäkerhet");
		assertThat(seen.get("hits").toString()).contains("brandsäkerhet", "Vård- och omsorgsnämnden");
		assertThat(seen.get("uppdrag").toString()).contains("Vård- och omsorgsnämnden", "Teknisk nämnd", "Var det står",
				"Rader");
		assertThat(seen.get("prognoser")).hasSizeGreaterThan(4);
		assertThat(seen.get("bars").asInt()).isGreaterThan(seen.get("prognoser").size());
		assertThat(seen.get("nodes").toString()).contains("VON", "SAN");
		assertThat(seen.get("chosen")).isNotEmpty()
			.allSatisfy((pair) -> assertThat(pair.asString()).contains("Vård- och omsorgsnämnden"));
		assertThat(seen.get("target")).as(seen.get("line").asString()).isNotEmpty();
		assertThat(seen.at("/explored/bodies").asInt()).isEqualTo(seen.get("nodes").size());
		assertThat(seen.at("/explored/fixed").asBoolean()).isFalse();
		assertThat(seen.at("/body/0").asString()).isEqualTo("Vård- och omsorgsnämnden");
		assertThat(seen.get("complaints")).isEmpty();
	}

	/** Each file that a view offers, against the question that it offers. */
	@Test
	void theFileOfEachViewIsWhatGraphQlAnswers() throws Exception {
		List<String> views = List.of("/samansvar", "/prognoser?kommun=2313&niva=VERKSAMHET", "/forsvunna",
				"/avtal?datum=2022-11-10", "/motsagelser", "/tackning", Kinds.LIABILITY);
		JsonNode all = run("downloads.mjs", Map.of("paths", views)).get("views");
		assertThat(all).hasSameSizeAs(views);
		for (JsonNode view : all) {
			Map<String, String> asked = ViewPagesIT.parameters(URI.create(view.get("question").asString()));
			JsonNode answer = served.data(Objects.requireNonNull(asked.get("query")),
					ViewPagesIT.VARIABLES.readValue(asked.get("variables")));
			int compared = Downloaded.rows(view.get("csv").asString()).compare(Downloaded.rows(answer));
			assertThat(compared).as(view.get("path").asString()).isGreaterThan(10);
		}
		assertThat(all.valueStream().filter((view) -> view.has("picture")).map((view) -> view.get("picture")))
			.hasSize(6)
			.allSatisfy((picture) -> {
				assertThat(picture.get("begins").asString()).isEqualTo("PNG");
				assertThat(picture.get("name").asString()).endsWith(".png");
				assertThat(picture.get("width").asInt()).isGreaterThan(1000);
			});
	}

	@Test
	void theToolsForDevelopersShowAllDoorsAndAnExample() throws Exception {
		JsonNode seen = run("tools.mjs",
				Map.of("tools",
						Map.of("/openapi",
								List.of("swagger-ui", "/export/{table}.csv", "/analys/samansvar.csv", "Uppdragsgrafen"),
								"/graphiql#delade-uppdrag", List.of("graphiql-container", "Vem äger ett uppdrag?",
										"aria-current=\"true\">Vilka uppdrag delar nämnderna?", ">DeladeUppdrag<"))));
		for (String fault : List.of("lacking", "foreign", "complaints")) {
			assertThat(seen.get(fault)).as(fault + seen.get(fault).toPrettyString()).isEmpty();
		}
		assertThat(seen.get("asked").valueStream().map(JsonNode::asString)).contains("/openapi.json",
				"/graphiql/examples.json", "/graphql");
	}

}
