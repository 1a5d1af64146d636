package se.uppdragsgrafen.api;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import se.uppdragsgrafen.TestNeo4j;

/** How the database would answer a statement. */
public final class Explained {

	private Explained() {
	}

	/** All steps, the last first. */
	public static List<Plan> steps(String cypher) {
		try (Session session = TestNeo4j.driver().session()) {
			return all(session.run("EXPLAIN " + cypher).consume().plan()).toList();
		}
	}

	private static Stream<Plan> all(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Explained::all));
	}

	/** A step in a line: what is done, and with what. */
	public static String line(Plan step) {
		return step.operatorType() + " " + step.arguments().get("Details");
	}

}
