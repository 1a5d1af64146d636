package se.uppdragsgrafen.graph;

import org.neo4j.driver.Driver;

import se.uppdragsgrafen.ScratchNeo4j;

class EmbeddedLoadIT extends LoadTest {

	@Override
	protected Driver driver() {
		return ScratchNeo4j.driver();
	}

}
