package se.uppdragsgrafen.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.dataset.DataPackages;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Namnd;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that follow from all that is loaded of a municipality, and go with it. */
class LinksOverYearsIT extends DatabaseTest {

	private static final String LINK = "koppling/2999/2021/vag/2023/vagar";

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void packagesLoadedOneByOneAreLinked() {
		load(earlier("Bygg ut cykelvägar vid skolor"));
		assertThat(links()).isEmpty();
		assertThat(load(later(""))).singleElement().extracting(PackageReport::links).isEqualTo(1);
		assertThat(links()).containsExactly(LINK);
		assertThat(ask("""
				MATCH (:Uppdrag {ar: 2021})<-[:FRAN]-(k:Koppling)-[:TILL]->(:Uppdrag {ar: 2023})
				RETURN k.status + ' ' + COUNT { (k)-[:HAR_BELAGG]->() }""")).containsExactly("FORESLAGEN 2");
		assertThat(predecessors()).isEmpty();
	}

	@Test
	void theOrderOfLoadingMakesNoDifference() {
		load(later(""), earlier("Bygg ut cykelvägar vid skolor"));
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (n) DETACH DELETE n");
		load(earlier("Bygg ut cykelvägar vid skolor"));
		load(later(""));
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
	}

	@Test
	void aLinkGoesWithItsAssignmentAndWithItsWording() {
		load(earlier("Bygg ut cykelvägar vid skolor"), later(""));
		load(earlier("Renovera simhallen"));
		assertThat(links()).isEmpty();
		load(earlier("Bygg ut cykelvägar vid skolor"));
		assertThat(links()).containsExactly(LINK);
		load(packages().read("a", new SampleFacts("a")));
		assertThat(links()).isEmpty();
	}

	@Test
	void aPersonsWordMakesAPredecessor() {
		load(earlier("Bygg ut cykelvägar vid skolor"), later("BEKRAFTAD"));
		assertThat(property(LINK, "status")).containsExactly("BEKRAFTAD");
		assertThat(predecessors()).containsExactly("uppdrag/2999/2021/vag");
		assertThat(load(later("AVVISAD"))).extracting(PackageReport::links).containsExactly(1);
		assertThat(links()).isEmpty();
		assertThat(predecessors()).isEmpty();
		load(earlier("Bygg ut cykelvägar vid skolor och badplatser"));
		assertThat(links()).isEmpty();
		load(later(""));
		assertThat(links()).containsExactly(LINK);
	}

	@Test
	void aPersonsWordWaitsForTheOtherPackage() {
		load(later("BEKRAFTAD"));
		assertThat(links()).isEmpty();
		load(earlier("Renovera simhallen"));
		assertThat(property(LINK, "status")).containsExactly("BEKRAFTAD");
	}

	@Test
	void aPersonsWordFollowsAnAssignmentWhoseIdWasReplaced() throws IOException {
		load(earlier("Bygg ut cykelvägar vid skolor"), later("BEKRAFTAD"));
		Path renamed = packages().write("a", new SampleFacts("a").namnd("tn", Namnd.Typ.NAMND)
			.uppdrag(2021, "cykelvag", "Bygg ut cykelvägar vid skolor", null, "tn"));
		Files.writeString(renamed.resolve("tidigare-id.csv"),
				"id,tidigare\nuppdrag/2999/2021/cykelvag,uppdrag/2999/2021/vag\n");
		load(DataPackages.read(List.of(renamed)).getFirst());
		assertThat(predecessors()).containsExactly("uppdrag/2999/2021/cykelvag");
	}

	@Test
	void twoPackagesMayNotDecideOtherwise() {
		DataPackage confirming = later("BEKRAFTAD");
		DataPackage rejecting = new DataPackage("c", "c", "", List.of(), later("AVVISAD").beslut(), List.of());
		assertThat(Conflicts.among(List.of(confirming, rejecting))).singleElement()
			.asString()
			.contains("b/kopplingar.csv:2: status: «BEKRAFTAD»", "«AVVISAD»");
	}

	@Test
	void aSecondLoadChangesNothing() {
		load(earlier("Bygg ut cykelvägar vid skolor"), later("BEKRAFTAD"));
		List<String> graph = GraphDump.whole(driver());
		assertThat(load(earlier("Bygg ut cykelvägar vid skolor"), later("BEKRAFTAD"))).allMatch(PackageReport::same);
		assertThat(GraphDump.whole(driver())).isEqualTo(graph);
	}

	@Test
	void anotherVersionOfTheProgramLinksAnew() {
		load(earlier("Bygg ut cykelvägar vid skolor"), later("BEKRAFTAD"));
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (k:Koppling) SET k.motivering = 'An earlier way of saying it'");
		ask("MATCH (d:Datamangd) SET d.form = 'an earlier one'");
		writer().install();
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
	}

	private DataPackage earlier(String titel) {
		return packages().read("a",
				new SampleFacts("a").namnd("tn", Namnd.Typ.NAMND).uppdrag(2021, "vag", titel, null, "tn"));
	}

	/** With what a person decided of the link between both; empty for nothing. */
	private DataPackage later(String status) {
		Path folder = packages().write("b", new SampleFacts("b").namnd("tn", Namnd.Typ.NAMND)
			.uppdrag(2023, "vagar", "Fortsätt att bygga cykelvägar vid skolor", null, "tn"));
		try {
			String row = "uppdrag/2999/2021/vag,uppdrag/2999/2023/vagar,%s,läst%n".formatted(status);
			Files.writeString(folder.resolve("kopplingar.csv"),
					"fran,till,status,varfor\n" + (status.isEmpty() ? "" : row));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return DataPackages.read(List.of(folder)).getFirst();
	}

	private List<PackageReport> load(DataPackage... packages) {
		return writer().load(List.of(packages), Progress.NONE);
	}

	private List<Object> links() {
		return ask("MATCH (k:Koppling) RETURN k.id ORDER BY k.id");
	}

	private List<Object> predecessors() {
		return ask("MATCH (:Uppdrag {ar: 2023})-[:FOREGAS_AV]->(u) RETURN u.id");
	}

}
