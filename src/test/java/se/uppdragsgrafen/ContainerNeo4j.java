package se.uppdragsgrafen;

import org.junit.jupiter.api.Assumptions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * Neo4j's own image, started once for all tests, where there is an engine that runs it.
 */
public final class ContainerNeo4j {

	private static final String IMAGE = "neo4j:2026-community";

	private ContainerNeo4j() {
	}

	/** To the database; without an engine, the test that asks is skipped and says why. */
	public static Driver driver() {
		Assumptions.assumeTrue(Engine.FOUND, () -> "No container engine answers: not tested on " + IMAGE);
		return Shared.DRIVER;
	}

	private static final class Engine {

		private static final boolean FOUND = DockerClientFactory.instance().isDockerAvailable();

	}

	private static final class Shared {

		private static final Driver DRIVER = start();

		private static Driver start() {
			Neo4jContainer container = new Neo4jContainer(IMAGE).withoutAuthentication();
			container.start();
			return GraphDatabase.driver(container.getBoltUrl());
		}

	}

}
