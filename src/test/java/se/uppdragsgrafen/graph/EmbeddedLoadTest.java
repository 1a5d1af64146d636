package se.uppdragsgrafen.graph;

import org.neo4j.driver.Driver;

import se.uppdragsgrafen.TestNeo4j;

class EmbeddedLoadTest extends LoadTest {

	@Override
	protected Driver driver() {
		return TestNeo4j.driver();
	}

}
