package se.uppdragsgrafen.graph;

import org.neo4j.driver.Driver;

import se.uppdragsgrafen.ContainerNeo4j;

class ContainerLoadTest extends LoadTest {

	@Override
	protected Driver driver() {
		return ContainerNeo4j.driver();
	}

}
