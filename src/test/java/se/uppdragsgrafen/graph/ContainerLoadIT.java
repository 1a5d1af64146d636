package se.uppdragsgrafen.graph;

import org.neo4j.driver.Driver;

import se.uppdragsgrafen.ContainerNeo4j;

class ContainerLoadIT extends LoadTest {

	@Override
	protected Driver driver() {
		return ContainerNeo4j.driver();
	}

}
