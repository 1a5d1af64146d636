package se.uppdragsgrafen.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** All that a graph holds, as sorted lines: equal for equal graphs. */
public final class GraphDump {

	private GraphDump() {
	}

	/** All nodes and relationships. */
	public static List<String> whole(Driver driver) {
		return dump(driver, "true", "true");
	}

	/** What a reader sees: without what packages state, and without the version. */
	public static List<String> facts(Driver driver) {
		return dump(driver, "n:Node OR n:Namn", "type(r) <> 'ANGER'");
	}

	private static List<String> dump(Driver driver, String nodes, String links) {
		try (Session session = driver.session()) {
			List<String> ofNodes = session
				.run("MATCH (n) WHERE " + nodes + " RETURN labels(n) AS labels, properties(n) AS properties")
				.list((each) -> each.get("labels").asList(Value::asString).stream().sorted().toList()
						+ properties(each.get("properties").asMap()));
			List<String> ofLinks = session
				.run("MATCH (a)-[r]->(b) WHERE " + links + " RETURN coalesce(a.id, a.namn) AS a, type(r) AS typ,"
						+ " coalesce(b.id, b.nyckel) AS b, properties(r) AS properties")
				.list((each) -> each.get("a").asString() + "-" + each.get("typ").asString() + "->"
						+ each.get("b").asString() + properties(each.get("properties").asMap()));
			return Stream.concat(ofNodes.stream(), ofLinks.stream()).sorted().toList();
		}
	}

	private static String properties(Map<String, Object> properties) {
		return new TreeMap<>(properties).toString();
	}

}
