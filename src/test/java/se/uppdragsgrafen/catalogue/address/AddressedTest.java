package se.uppdragsgrafen.catalogue.address;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.graph.Progress;

/** A test of addresses, with two uppdrag loaded. */
abstract class AddressedTest extends DatabaseTest {

	static final String U = "uppdrag/2999/2022/u";

	@SuppressWarnings("NullAway.Init")
	static Served served;

	@BeforeAll
	static void serve() {
		served = Served.onScratch();
	}

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@BeforeEach
	void loaded() throws IOException {
		load(facts("u", "v"), "");
	}

	static SampleFacts facts(String... slugs) {
		SampleFacts facts = new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN", "Soc");
		for (String slug : slugs) {
			facts.uppdrag(2022, slug, "Titel på " + slug, null, "sn");
		}
		return facts;
	}

	/**
	 * Loads the package with what a steward says of earlier ids, rows of the slugs' pairs
	 * "now<earlier".
	 */
	void load(SampleFacts facts, String pairs) throws IOException {
		Path folder = packages().write("a", facts);
		StringBuilder rows = new StringBuilder("id,tidigare\n");
		for (String pair : pairs.isEmpty() ? new String[0] : pairs.split(" ", -1)) {
			String[] ends = pair.split("<", -1);
			rows.append("uppdrag/2999/2022/%s,uppdrag/2999/2022/%s\n".formatted(ends[0], ends[1]));
		}
		Files.writeString(folder.resolve("tidigare-id.csv"), rows);
		writer().load(DataPackages.read(List.of(folder)), Progress.NONE);
	}

	static HttpResponse<String> get(String address, String accept) {
		return served.send(HttpRequest.newBuilder(served.address(address)).header("Accept", accept));
	}

	static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	static JsonNode json(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

}
