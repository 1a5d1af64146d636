package se.uppdragsgrafen.catalogue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** The log as a feed: the newest first, the same as the log. */
class ChangeFeedIT extends DatabaseTest {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String BASE = "http://localhost:8080";

	@SuppressWarnings("NullAway.Init")
	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	private void load(String titel, String... slugs) {
		SampleFacts facts = new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN").namnd("tn", Namnd.Typ.NAMND, "TN");
		for (String slug : slugs) {
			facts.uppdrag(2022, slug, titel + " " + slug, null, slug.startsWith("t") ? "tn" : "sn");
		}
		writer().load(List.of(packages().read("a", facts)), Progress.NONE);
	}

	private static Element feed(String address) {
		HttpResponse<String> answer = served.get(address.replace(BASE, ""));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
				.getDocumentElement();
		}
		catch (Exception ex) {
			throw new AssertionError(answer.body(), ex);
		}
	}

	private static List<Element> all(Element in, String name) {
		NodeList nodes = in.getElementsByTagNameNS(ATOM, name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	private static String text(Element in, String name) {
		return all(in, name).getFirst().getTextContent();
	}

	private static List<String> links(Element in, String rel) {
		return all(in, "link").stream()
			.filter((each) -> in.isSameNode(each.getParentNode()) && each.getAttribute("rel").equals(rel))
			.map((each) -> each.getAttribute("href"))
			.toList();
	}

	private static List<String> facts(String address) {
		return all(feed(address), "entry").stream()
			.map((each) -> links(each, "alternate").getFirst().replace(BASE + "/id/", ""))
			.toList();
	}

	@Test
	void theFeedIsTheLogTheNewestFirst() {
		load("Titel", "u");
		load("Ny titel", "u", "t");
		load("Ny titel", "t");
		List<JsonNode> log = served.get("/export/andringar.jsonl")
			.body()
			.lines()
			.map(JsonMapper.shared()::readTree)
			.toList()
			.reversed();
		List<Element> entries = all(feed("/export/andringar.atom"), "entry");
		assertThat(entries).hasSameSizeAs(log);
		for (int i = 0; i < log.size(); i++) {
			Element entry = entries.get(i);
			assertThat(links(entry, "alternate")).containsExactly(BASE + "/id/" + log.get(i).get("id").asString());
			assertThat(all(entry, "category").getFirst().getAttribute("term"))
				.isEqualTo(log.get(i).get("typ").asString());
			assertThat(OffsetDateTime.parse(text(entry, "updated")))
				.isEqualTo(OffsetDateTime.parse(log.get(i).get("tid").asString()));
			assertThat(text(entry, "id")).endsWith("/" + log.get(i).get("nr").asLong());
			assertThat(text(entry, "summary")).contains("utgåva " + log.get(i).get("utgava").asLong());
		}
		assertThat(entries).extracting((each) -> text(each, "title"))
			.contains("Uppdrag: Ny titel t", "Uppdrag: uppdrag/2999/2022/u");
		assertThat(entries).extracting((each) -> text(each, "id")).doesNotHaveDuplicates();
	}

	/** What RFC 4287 asks of a feed and of each entry. */
	@Test
	void theFeedHasWhatReadersNeed() {
		load("Titel & <mer>", "u");
		Element feed = feed("/export/andringar.atom");
		assertThat(feed.getLocalName()).isEqualTo("feed");
		assertThat(links(feed, "self")).containsExactly(BASE + "/export/andringar.atom");
		assertThat(text(feed, "id")).isEqualTo(BASE + "/export/andringar.atom");
		assertThat(text(feed, "updated")).isEqualTo(text(all(feed, "entry").getFirst(), "updated"));
		assertThat(text(all(feed, "author").getFirst(), "name")).isEqualTo("Uppdragsgrafen");
		assertThat(all(feed, "entry")).isNotEmpty().allSatisfy((entry) -> {
			for (String name : List.of("id", "title", "updated", "summary")) {
				assertThat(all(entry, name)).as(name).hasSize(1);
			}
		});
		assertThat(all(feed, "title")).extracting(Element::getTextContent).contains("Uppdrag: Titel & <mer> u");
	}

	@Test
	void itGoesOnUntilItsBeginning() {
		load("Titel", "u", "t", "v");
		List<String> whole = facts("/export/andringar.atom?first=500");
		List<String> pieces = new ArrayList<>();
		String address = "/export/andringar.atom?first=2";
		while (address != null) {
			pieces.addAll(facts(address));
			List<String> next = links(feed(address), "next");
			address = next.isEmpty() ? null : next.getFirst();
		}
		assertThat(pieces).isEqualTo(whole).hasSizeGreaterThan(6);
	}

	@Test
	void aNamndHasItsOwn() {
		load("Titel", "u", "t");
		load("Titel", "t");
		assertThat(facts("/export/andringar.atom?namnd=namnd/2999/tn")).containsExactlyInAnyOrder("namnd/2999/tn",
				"uppdrag/2999/2022/t");
		assertThat(facts("/export/andringar.atom?namnd=namnd/2999/sn")).containsExactly("uppdrag/2999/2022/u",
				"uppdrag/2999/2022/u", "namnd/2999/sn");
		assertThat(facts("/export/andringar.atom?namnd=namnd/2999/finns-inte")).isEmpty();
	}

	@Test
	void aKommunHasItsOwn() {
		load("Titel", "u");
		assertThat(facts("/export/andringar.atom?kommun=2999")).isEqualTo(facts("/export/andringar.atom"));
		assertThat(facts("/export/andringar.atom?kommun=2380")).isEmpty();
	}

	@Test
	void whoHasItIsToldSoUntilSomethingHappens() {
		load("Titel", "u");
		HttpResponse<String> first = served.get("/export/andringar.atom");
		String tag = first.headers().firstValue("ETag").orElseThrow();
		String modified = first.headers().firstValue("Last-Modified").orElseThrow();
		assertThat(again("If-None-Match", tag)).isEqualTo(304);
		assertThat(again("If-Modified-Since", modified)).isEqualTo(304);
		assertThat(again("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")).isEqualTo(200);
		load("Ny titel", "u");
		assertThat(again("If-None-Match", tag)).isEqualTo(200);
	}

	private static int again(String header, String value) {
		return served.send(HttpRequest.newBuilder(served.address("/export/andringar.atom")).header(header, value))
			.statusCode();
	}

}
