package se.uppdragsgrafen.api;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples that agreements print come out of their own terms as written. */
class AvtalsexempelTest {

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	private static Stream<JsonNode> examples() {
		return served.data("""
				{ avtal(first: 100) { nodes { id gallerTill exempel {
				  utskrivna dag0 dag1 langre overDygn andelSkriven befriad avtal { id gallerTill } } } } }""")
			.at("/avtal/nodes")
			.valueStream()
			.flatMap(avtal -> avtal.get("exempel").valueStream());
	}

	@Test
	void everyExampleIsAsWritten() {
		assertThat(examples()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(example -> {
			JsonNode rows = served.data("""
					{ analys { betalningsansvar(kommun: "2313", manad: "%s", utskrivna: %d, dag0: %d, dag1: %d,
					  overDygn: %d, avtal: "%s") { rader { typ andel antal utfall } } } }""".formatted(
					example.at("/avtal/gallerTill").asString().substring(0, 7), example.get("utskrivna").asInt(),
					example.get("dag0").asInt(), example.get("dag1").asInt(), example.get("overDygn").asInt(),
					example.at("/avtal/id").asString()))
				.at("/analys/betalningsansvar/rader");
			JsonNode freed = rows.get(0);
			assertThat(freed.get("utfall").asString())
				.isEqualTo(example.get("befriad").asBoolean() ? "BEFRIAD" : "EJ_BEFRIAD");
			assertThat(Math.floor(freed.get("andel").asDouble())).isEqualTo(example.get("andelSkriven").asDouble());
			assertThat(rows.get(1).get("antal")).isEqualTo(example.get("overDygn"));
		});
	}

	@Test
	void threeQuartersExactlyFrees() {
		assertThat(outcome(4, 3)).isEqualTo("BEFRIAD");
		assertThat(outcome(100_000, 75_000)).isEqualTo("BEFRIAD");
		assertThat(outcome(100_000, 74_999)).isEqualTo("EJ_BEFRIAD");
	}

	private static String outcome(int discharged, int inTime) {
		return served.data("""
				{ analys { betalningsansvar(kommun: "2313", manad: "2022-12", utskrivna: %d, dag0: %d, dag1: 0,
				  overDygn: 0) { rader { utfall } } } }""".formatted(discharged, inTime))
			.at("/analys/betalningsansvar/rader/0/utfall")
			.asString();
	}

}
