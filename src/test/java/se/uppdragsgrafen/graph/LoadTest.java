package se.uppdragsgrafen.graph;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Stated;
import se.uppdragsgrafen.fact.Uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What loading does to the graph. */
abstract class LoadTest extends DatabaseTest {

	@Test
	void aFactBecomesANodeWithItsRelationships() {
		load(packageA());
		assertThat(ask("MATCH (n:Node:Uppdrag {id: 'uppdrag/2999/2022/u'}) RETURN properties(n)")).singleElement()
			.asString()
			.contains("titel=Uppdrag u", "ar=2022", "delaktiviteter=[Första delen, Andra delen, \"citerad\"]",
					"antalNamnder=1", "soktext=");
		assertThat(ask("""
				MATCH (:Kommun {kod: '2999'})-[:HAR_NAMND]->(:Namnd)-[:ANSVARAR_FOR]->(u:Uppdrag)
				  -[:HAR_BELAGG]->(:Belagg {franRad: 1})-[:UR]->(:Dokument)
				RETURN u.id""")).containsExactly("uppdrag/2999/2022/u");
	}

	@Test
	void aSecondLoadChangesNothing() {
		List<DataPackage> both = List.of(packageA(), packageB());
		assertThat(load(both)).allMatch((each) -> each.added() > 0);
		List<String> before = GraphDump.whole(driver());
		assertThat(load(both)).allMatch(PackageReport::same).extracting(PackageReport::unchanged).containsExactly(6, 5);
		assertThat(GraphDump.whole(driver())).isEqualTo(before);
	}

	@Test
	void theVersionMovesWithEachPackageThatChangesAnything() {
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).containsExactly(0L);
		assertThat(load(packageA(), packageB())).extracting(PackageReport::utgava).containsExactly(1L, 2L);
		assertThat(load(packageA(), packageB())).extracting(PackageReport::utgava).containsExactly(1L, 2L);
		assertThat(ask("MATCH (d:Datamangd) WHERE d.uppdaterad IS NOT NULL RETURN d.utgava")).containsExactly(2L);
	}

	@Test
	void aRowThatOnlyMovesChangesNoFact() {
		load(packages().read("a", facts("a").uppdrag("b", "sn")));
		List<String> before = GraphDump.facts(driver());
		DataPackage moved = packages().read("a", facts("a").uppdrag("b", "sn"));
		List<Stated> rows = new ArrayList<>(moved.facts());
		rows.replaceAll((each) -> new Stated(each.fact(), each.file(), each.row() + 7));
		assertThat(load(new DataPackage("a", moved.folder(), "another", rows, List.of(), List.of())))
			.allMatch(PackageReport::same);
		assertThat(GraphDump.facts(driver())).isEqualTo(before);
		assertThat(ask("MATCH ()-[a:ANGER]->(:Uppdrag) RETURN a.rad")).containsExactly(9L);
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).containsExactly(1L);
	}

	@Test
	void aSharedFactIsOneNodeWithTheAliasesAndEvidenceOfAll() {
		load(packageA(), packageB());
		assertThat(property("namnd/2999/sn", "alias")).containsExactly(List.of("SN", "Soc"));
		assertThat(ask("MATCH (:Namnd)-[:HAR_BELAGG]->(b) RETURN b.id ORDER BY b.id"))
			.containsExactly("belagg/2999/a/1-2", "belagg/2999/b/1-2");
		assertThat(ask("MATCH (:Namn {nyckel: 'soc'})<-[:HETER]-(n) RETURN n.id")).containsExactly("namnd/2999/sn");
	}

	@Test
	void theOrderOfLoadingMakesNoDifference() {
		load(packageB());
		load(packageA());
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (n) DETACH DELETE n");
		writer().install();
		load(packageA(), packageB());
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
	}

	@Test
	void whatOnlyOnePackageStatesGoesWithItsStatement() {
		load(packageA(), packageB());
		PackageReport report = load(packages().read("b", new SampleFacts("b").namnd("sn", Namnd.Typ.NAMND))).getFirst();
		assertThat(report).extracting(PackageReport::added, PackageReport::changed, PackageReport::removed)
			.containsExactly(0, 1, 1);
		assertThat(property("uppdrag/2999/2022/b", "id")).isEmpty();
		assertThat(property("namnd/2999/sn", "alias")).containsExactly(List.of("SN"));
		assertThat(ask("MATCH (k:Namn {nyckel: 'soc'}) RETURN k")).isEmpty();
		assertThat(property("uppdrag/2999/2022/u", "id")).hasSize(1);
	}

	@Test
	void aSharedFactStaysUntilTheLastPackageDropsIt() {
		load(packageA(), packageB());
		load(packages().read("a", new SampleFacts("a")));
		assertThat(property("namnd/2999/sn", "alias")).containsExactly(List.of("Soc"));
		load(packages().read("b", new SampleFacts("b")));
		assertThat(property("namnd/2999/sn", "id")).isEmpty();
		assertThat(ask("MATCH (k:Namn) RETURN k")).isEmpty();
	}

	@Test
	void aReloadedGraphIsTheOneLoadedAfresh() {
		load(packages().read("a", facts("a").uppdrag("x", "sn").uppfoljning("x", "2022", Uppfoljning.Status.AVBRUTET)));
		load(packageA());
		List<String> reloaded = GraphDump.facts(driver());
		ask("MATCH (n) DETACH DELETE n");
		load(packageA());
		assertThat(GraphDump.facts(driver())).isEqualTo(reloaded);
	}

	@Test
	void aValueYieldsToOneThatIsStated() {
		load(packages().read("a",
				facts("a").uppdrag("u", "sn").uppfoljning("u", "2022", Uppfoljning.Status.EJ_ANGIVEN, null)),
				packages().read("b",
						facts("b").uppdrag("u", "sn").uppfoljning("u", "2022", Uppfoljning.Status.PAGAR, "Pågår")));
		assertThat(property("uppfoljning/2999/2022/u/2022", "status")).containsExactly("PAGAR");
		assertThat(property("uppfoljning/2999/2022/u/2022", "statusText")).containsExactly("Pågår");
	}

	@Test
	void packagesThatContradictEachOtherChangeNothing() {
		List<String> before = GraphDump.whole(driver());
		List<DataPackage> packages = List.of(packageA(),
				packages().read("b", new SampleFacts("b").namnd("sn", Namnd.Typ.UTSKOTT)));
		assertThat(conflicts(packages)).containsExactly(
				"a/namnd.csv:2: typ: «NAMND»: samma värde som i b/namnd.csv:2, där namnd/2999/sn har «UTSKOTT»; rätta den ena");
		assertThat(Conflicts.among(packages)).hasSize(1);
		assertThat(GraphDump.whole(driver())).isEqualTo(before);
	}

	@Test
	void aPackageThatContradictsALoadedOneChangesNothing() {
		load(packageA());
		List<String> before = GraphDump.whole(driver());
		assertThat(conflicts(List.of(packages().read("b", new SampleFacts("b").namnd("sn", Namnd.Typ.UTSKOTT)))))
			.singleElement()
			.asString()
			.contains("b/namnd.csv:2", "a/namnd.csv:2", "«UTSKOTT»", "«NAMND»");
		assertThat(GraphDump.whole(driver())).isEqualTo(before);
	}

	@Test
	void packagesCanBeCorrectedTogether() {
		load(packageA(), packageB());
		load(packages().read("a", new SampleFacts("a").namnd("sn", Namnd.Typ.UTSKOTT, "SN")),
				packages().read("b", new SampleFacts("b").namnd("sn", Namnd.Typ.UTSKOTT, "Soc")));
		assertThat(property("namnd/2999/sn", "typ")).containsExactly("UTSKOTT");
		assertThat(property("namnd/2999/sn", "alias")).containsExactly(List.of("SN", "Soc"));
	}

	@Test
	void theStatusIsThatOfTheNewestFollowUp() {
		load(packages().read("a",
				facts("a").uppdrag("u", "sn")
					.uppdrag("utan", "sn")
					.uppfoljning("u", "2021-T3", Uppfoljning.Status.PAGAR)
					.uppfoljning("u", "2022", Uppfoljning.Status.GENOMFORT)
					.uppfoljning("u", "2022-T2", Uppfoljning.Status.EJ_PABORJAT)));
		assertThat(property("uppdrag/2999/2022/u", "status")).containsExactly("GENOMFORT");
		assertThat(property("uppdrag/2999/2022/utan", "status")).containsExactly("EJ_ANGIVEN");
		load(packages().read("a", facts("a").uppdrag("u", "sn").uppfoljning("u", "2021-T3", Uppfoljning.Status.PAGAR)));
		assertThat(property("uppdrag/2999/2022/u", "status")).containsExactly("PAGAR");
		assertThat(property("uppdrag/2999/2022/u", "statusText")).containsExactly("PAGAR");
	}

	@Test
	void onlyALinkThatAPersonConfirmedMakesAPredecessor() {
		load(linked(Koppling.Status.FORESLAGEN));
		assertThat(predecessors()).isEmpty();
		load(linked(Koppling.Status.BEKRAFTAD));
		assertThat(predecessors()).containsExactly("uppdrag/2999/2022/u");
		load(packages().read("a", facts("a").uppdrag("u", "sn").uppdrag("v", "sn")));
		assertThat(predecessors()).isEmpty();
	}

	private DataPackage linked(Koppling.Status status) {
		return packages().read("a", facts("a").uppdrag("u", "sn").uppdrag("v", "sn").koppling("u", "v", status));
	}

	private List<Object> predecessors() {
		return ask("MATCH (:Uppdrag {id: 'uppdrag/2999/2022/v'})-[:FOREGAS_AV]->(u) RETURN u.id");
	}

	private static SampleFacts facts(String document) {
		return new SampleFacts(document).namnd("sn", Namnd.Typ.NAMND, "SN");
	}

	private DataPackage packageA() {
		return packages().read("a",
				facts("a").uppdrag("u", "sn").uppfoljning("u", "2022", Uppfoljning.Status.GENOMFORT));
	}

	private DataPackage packageB() {
		return packages().read("b", new SampleFacts("b").namnd("sn", Namnd.Typ.NAMND, "Soc").uppdrag("b", "sn"));
	}

	private List<PackageReport> load(DataPackage... packages) {
		return load(List.of(packages));
	}

	private List<PackageReport> load(List<DataPackage> packages) {
		return writer().load(packages, Progress.NONE);
	}

	private List<String> conflicts(List<DataPackage> packages) {
		return catchThrowableOfType(Conflicts.class, () -> load(packages)).conflicts()
			.stream()
			.map(Conflict::toString)
			.toList();
	}

}
