package se.uppdragsgrafen.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.RedactedId;
import se.uppdragsgrafen.fact.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the log says of loads. */
class ChangeLogIT extends DatabaseTest {

	private static final String NAMND = "namnd/2999/sn";

	private static final String UPPDRAG = "uppdrag/2999/2022/u";

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void eachFactIsLoggedOnceAndTheNumbersHaveNoGaps() {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		assertThat(ask("MATCH (a:Andring) RETURN a.nr ORDER BY a.nr"))
			.isEqualTo(LongStream.rangeClosed(1, 5).boxed().toList());
		assertThat(ask("MATCH (a:Andring) RETURN a.faktum ORDER BY a.faktum"))
			.isEqualTo(ask("MATCH (n:Node) RETURN n.id ORDER BY n.id"));
		assertThat(ask("MATCH (a:Andring) WHERE a.slag = 'UPSERT' AND a.paket = 'a' AND a.utgava = 1 RETURN a"))
			.hasSize(5);
		JsonNode content = JsonMapper.shared().readTree(last(UPPDRAG, "innehall"));
		assertThat(content.propertyNames()).startsWith("id", "titel", "beskrivning", "ar");
		assertThat(content.get("titel").asString()).isEqualTo("Uppdrag u");
		assertThat(content.get("ansvariga").toString()).isEqualTo("[\"" + NAMND + "\"]");
		assertThat(content.get("beskrivning").isNull()).isTrue();
		assertThat(last(UPPDRAG, "hash")).isEqualTo(Sha256.of(last(UPPDRAG, "innehall")));
	}

	@Test
	void aLoadThatChangesNothingLogsNothing() {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		load("b", new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN"));
		assertThat(ask("MATCH (a:Andring) RETURN count(a)")).containsExactly(5L);
		assertThat(ask("MATCH (u:Utgava) RETURN u.till")).containsExactly(5L);
	}

	@Test
	void whatIsChangedIsLoggedAsItBecomesAndWhatGoesAsGone() {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		load("b", facts("b", "Soc"));
		assertThat(ask("MATCH (a:Andring {utgava: 2}) RETURN a.faktum ORDER BY a.nr")).containsExactlyInAnyOrder(NAMND,
				"dokument/2999/b", "belagg/2999/b/1-2");
		assertThat(JsonMapper.shared().readTree(last(NAMND, "innehall")).get("alias").toString())
			.isEqualTo("[\"SN\",\"Soc\"]");
		load("a", new SampleFacts("a"));
		assertThat(last(UPPDRAG, "slag")).isEqualTo("DELETE");
		assertThat(ask("MATCH (a:Andring {faktum: $p[0], slag: 'DELETE'}) RETURN a.innehall", UPPDRAG).getFirst())
			.isNull();
		assertThat(JsonMapper.shared().readTree(last(NAMND, "innehall")).get("alias").toString())
			.isEqualTo("[\"Soc\"]");
		assertThat(ask("MATCH (u:Utgava) RETURN u.paket ORDER BY u.nummer")).containsExactly("a", "b", "a");
		assertThat(ask("MATCH (u:Utgava) RETURN [u.nya, u.andrade, u.borttagna] ORDER BY u.nummer"))
			.containsExactly(List.of(5L, 0L, 0L), List.of(2L, 1L, 0L), List.of(0L, 1L, 1L));
		assertThat(ask("MATCH (u:Utgava) WITH u ORDER BY u.nummer DESC LIMIT 1 RETURN u.till"))
			.isEqualTo(ask("MATCH (a:Andring) RETURN max(a.nr)"));
	}

	@Test
	void linksThatFollowFromWhatIsLoadedAreLoggedToo() {
		load("a", twoYears());
		assertThat(ask("MATCH (a:Andring {typ: 'Koppling'}) RETURN a.slag")).containsExactly("UPSERT");
		load("a", facts("a", "SN"));
		assertThat(ask("MATCH (a:Andring {typ: 'Koppling'}) RETURN a.slag ORDER BY a.nr")).containsExactly("UPSERT",
				"DELETE");
	}

	@Test
	void aGraphThatIsBuiltAnewLogsOnlyWhatItDidNotSay() {
		load("a", twoYears().koppling("u", "v", Koppling.Status.BEKRAFTAD).uppdrag("u", "sn").uppdrag("v", "sn"));
		Object before = ask("MATCH (a:Andring) RETURN count(a)").getFirst();
		otherForm();
		assertThat(ask("MATCH (a:Andring) RETURN count(a)").getFirst()).isEqualTo(before);

		ask("MATCH (a:Andring {faktum: $p[0]}) DELETE a", UPPDRAG);
		ask("MATCH (d:Datamangd) CREATE (:Andring {nr: 1000, slag: 'UPSERT', faktum: 'uppdrag/2999/2022/borta'})"
				+ " SET d.nr = 1000");
		otherForm();
		assertThat(ask("MATCH (a:Andring) WHERE a.nr > 1000 RETURN a.faktum + ' ' + a.slag ORDER BY a.nr"))
			.containsExactly(UPPDRAG + " UPSERT", "uppdrag/2999/2022/borta DELETE");
		assertThat(ask("MATCH (d:Datamangd) RETURN d.nr")).containsExactly(1002L);
	}

	@Test
	void whatIsTakenAwayForGoodLeavesTheLogAndIsNotLoadedAgain() {
		load("a", facts("a", "SN").uppdrag("u", "sn").uppdrag("v", "sn"));
		assertThat(writer().redact(List.of(UPPDRAG), "pekar ut en person").utgava()).isEqualTo(2);
		assertThat(property(UPPDRAG, "id")).isEmpty();
		assertThat(ask("MATCH (a:Andring {faktum: $p[0]}) RETURN [a.slag, a.innehall, a.hash] ORDER BY a.nr",
				RedactedId.of(UPPDRAG)))
			.containsExactly(Arrays.asList("REDACT", null, null), Arrays.asList("REDACT", null, null));
		assertThat(ask("MATCH ()-[a:ANGER]->() WHERE a.id = $p[0] RETURN a", UPPDRAG)).isEmpty();

		load("a", facts("a", "Soc").uppdrag("u", "sn").uppdrag("v", "sn"));
		load("b", facts("b", "SN").uppdrag("u", "sn"));
		otherForm();
		assertThat(property(UPPDRAG, "id")).isEmpty();
		assertThat(property("uppdrag/2999/2022/v", "id")).hasSize(1);
		assertThat(ask("MATCH (a:Andring {faktum: $p[0]}) RETURN count(a)", UPPDRAG)).containsExactly(0L);
		assertThat(ask("MATCH (a:Andring {faktum: $p[0]}) RETURN count(a)", RedactedId.of(UPPDRAG)))
			.containsExactly(2L);
		assertThat(writer().redact(List.of(UPPDRAG), "igen").facts()).isZero();
	}

	@Test
	void whatIsTakenAwayForGoodStaysGoneUnderTheIdThatItIsGivenLater() throws IOException {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		writer().redact(List.of(UPPDRAG), "pekar ut en person");
		String second = "uppdrag/2999/2022/ny";
		Path renamed = packages().write("a", facts("a", "SN").uppdrag("ny", "sn"));
		Files.writeString(renamed.resolve("tidigare-id.csv"),
				"id,tidigare\nuppdrag/2999/2022/mellan,%s\n%s,uppdrag/2999/2022/mellan\n".formatted(UPPDRAG, second));
		writer().load(DataPackages.read(List.of(renamed)), Progress.NONE);
		assertThat(property(second, "id")).isEmpty();
		assertThat(writer().redactions()).extracting(RedactedFact::id).contains(RedactedId.of(second));

		load("b", facts("b", "SN").uppdrag("ny", "sn"));
		assertThat(property(second, "id")).as("stated by another package").isEmpty();
	}

	@Test
	void packagesDoNotContradictEachOtherOnWhatWasTakenAwayForGood() {
		load("a", facts("a", "SN").uppdrag(2022, "u", "Ett namn", null, "sn"));
		writer().redact(List.of(UPPDRAG), "pekar ut en person");
		writer().load(
				List.of(packages().read("a", facts("a", "SN").uppdrag(2022, "u", "Ett annat namn", null, "sn")),
						packages().read("b", facts("b", "SN").uppdrag(2022, "u", "Ett tredje namn", null, "sn"))),
				Progress.NONE);
		load("c", facts("c", "SN").uppdrag(2022, "u", "Ett fjärde namn", null, "sn"));
		assertThat(property(UPPDRAG, "id")).isEmpty();
	}

	@Test
	void whoReferredToWhatWasTakenAwayRefersToWhatStandsForIt() {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		load("a", facts("a", "SN").uppdrag("u", "sn").uppdrag("v", "sn"));
		assertThat(writer().redact(List.of(NAMND), "fel").facts()).isEqualTo(1);
		List<Object> contents = ask("MATCH (a:Andring {faktum: $p[0]}) RETURN a.innehall ORDER BY a.nr", UPPDRAG);
		assertThat(contents).hasSize(2)
			.allSatisfy((each) -> assertThat(String.valueOf(each)).doesNotContain('"' + NAMND + '"')
				.contains('"' + RedactedId.of(NAMND) + '"'));
		assertThat(ask("MATCH (a:Andring {faktum: $p[0]}) RETURN a.hash", UPPDRAG))
			.containsOnly(Sha256.of(String.valueOf(contents.getFirst())));
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		assertThat(last(UPPDRAG, "slag")).isEqualTo("UPSERT");
		assertThat(ask("MATCH (a:Andring {faktum: $p[0]}) RETURN count(a)", UPPDRAG)).containsExactly(2L);
	}

	@Test
	void whatNobodyKnowsCannotBeTakenAway() {
		load("a", facts("a", "SN").uppdrag("u", "sn"));
		List<String> before = GraphDump.whole(driver());
		assertThatExceptionOfType(UnknownFacts.class)
			.isThrownBy(() -> writer().redact(List.of(UPPDRAG, "uppdrag/2999/2022/x"), "fel"))
			.satisfies(
					(ex) -> assertThat(ex.problems()).singleElement().asString().startsWith("uppdrag/2999/2022/x: "));
		assertThat(GraphDump.whole(driver())).isEqualTo(before);
	}

	private void otherForm() {
		ask("MATCH (d:Datamangd) SET d.form = 'an earlier one'");
		writer().install();
	}

	private static SampleFacts twoYears() {
		String title = "Inrätta en gemensam mottagning för unga";
		return facts("a", "SN").uppdrag(2021, "mottagning", title, null, "sn")
			.uppdrag(2023, "mottagning", title, null, "sn");
	}

	private static SampleFacts facts(String document, String alias) {
		return new SampleFacts(document).namnd("sn", Namnd.Typ.NAMND, alias);
	}

	private void load(String name, SampleFacts facts) {
		writer().load(List.of(packages().read(name, facts)), Progress.NONE);
	}

	private String last(String id, String property) {
		return String.valueOf(
				ask("MATCH (a:Andring {faktum: $p[0]}) WITH a ORDER BY a.nr DESC LIMIT 1 RETURN a[$p[1]]", id, property)
					.getFirst());
	}

}
