package se.uppdragsgrafen.graph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import se.uppdragsgrafen.DatabaseTest;
import se.uppdragsgrafen.SampleFacts;
import se.uppdragsgrafen.ScratchNeo4j;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Koppling;
import se.uppdragsgrafen.fact.Namnd;
import se.uppdragsgrafen.fact.Uppfoljning;
import se.uppdragsgrafen.fact.Vocabulary;
import se.uppdragsgrafen.sprak.Sokfraga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What is there before anything is loaded, and when another version of the program comes.
 */
class InstallIT extends DatabaseTest {

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

	@Test
	void everyTypeHasItsKey() {
		assertThat(ask("""
				SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
				WHERE type CONTAINS 'UNIQUENESS' AND properties = ['id']
				RETURN labelsOrTypes[0]""")).contains("Node")
			.containsAll(Vocabulary.types().stream().map(FactType::label).toList());
	}

	@Test
	void installingAgainChangesNothing() {
		List<Object> indexes = ask("SHOW INDEXES YIELD name RETURN name");
		List<String> graph = GraphDump.whole(driver());
		assertThatNoException().isThrownBy(writer()::install);
		assertThat(ask("SHOW INDEXES YIELD name RETURN name")).isEqualTo(indexes);
		assertThat(GraphDump.whole(driver())).isEqualTo(graph);
	}

	@Test
	void wordsAreFoundInTheFullTextIndex() {
		load();
		assertThat(ask("CALL db.index.fulltext.queryNodes('sok', $p[0]) YIELD node RETURN node.id",
				Sokfraga.of("delarna").orElseThrow()))
			.containsExactlyInAnyOrder("uppdrag/2999/2022/u", "uppdrag/2999/2022/v");
	}

	@Test
	void aGraphOfAnotherFormIsBuiltAnew() {
		load();
		List<String> graph = GraphDump.facts(driver());
		ask("MATCH (n:Node)-[r:ANSVARAR_FOR]-() DELETE r");
		ask("MATCH (n:Uppdrag) CREATE (n)-[:AGS_AV]->(n), (n)-[:HETER]->(:Namn {nyckel: n.id})");
		ask("MATCH (n:Uppdrag) REMOVE n.status SET n.gammal = true");
		ask("CREATE (n:Node:Projekt {id: 'projekt/1'})");
		ask("MATCH (d:Datamangd) SET d.form = 'an earlier one'");
		writer().install();
		assertThat(GraphDump.facts(driver())).isEqualTo(graph);
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).containsExactly(2L);
		writer().install();
		assertThat(ask("MATCH (d:Datamangd) RETURN d.utgava")).containsExactly(2L);
	}

	@Test
	void noColumnIsNamedAsWhatAStatementCarries() {
		assertThat(Vocabulary.types()).flatExtracting(FactType::columns)
			.extracting("name")
			.doesNotContain("fil", "rad", "hash");
	}

	private void load() {
		writer().load(List.of(packages().read("a",
				new SampleFacts("a").namnd("sn", Namnd.Typ.NAMND, "SN")
					.uppdrag("u", "sn")
					.uppdrag("v", "sn")
					.uppfoljning("u", "2022", Uppfoljning.Status.PAGAR)
					.koppling("u", "v", Koppling.Status.BEKRAFTAD))),
				Progress.NONE);
	}

}
