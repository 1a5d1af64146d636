package se.uppdragsgrafen.bench.race;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import se.uppdragsgrafen.Served;

/**
 * The work of the database for one asking of a question, in its own count.
 *
 * @param floor of the hand-written statement
 * @param ours of what this server sends
 * @param points what this server reckons it at, before it asks
 */
record Hits(long floor, long ours, long points) {

	private static final Pattern BEGINS = Pattern.compile("^(query[^{]*)?\\{");

	/** Of each question that the floor is asked, for the first of its values. */
	static Map<String, Hits> of(Graph graph, Field field, List<Question> questions) {
		Map<String, Hits> hits = new LinkedHashMap<>();
		GraphQl ours = field.ours().getFirst().contender();
		try (Served served = Served.reading(graph.uri())) {
			for (Question question : questions) {
				question.text("floor.cypher").ifPresent((floor) -> {
					String text = question.text("ours.graphql").orElseThrow();
					long sent = served.statements(() -> served.data(text, ours.variables(question).getFirst()))
						.stream()
						.mapToLong((each) -> profile(graph.driver(), each.cypher(), each.parameters()))
						.sum();
					long points = served
						.data(BEGINS.matcher(text).replaceFirst("$0 rateLimit { cost } "),
								ours.variables(question).getFirst())
						.at("/rateLimit/cost")
						.asLong();
					hits.put(question.name(),
							new Hits(profile(graph.driver(), floor, question.values().getFirst()), sent, points));
				});
			}
		}
		return hits;
	}

	private static long profile(Driver driver, String cypher, Map<String, ?> parameters) {
		try (Session session = driver.session()) {
			return sum(session.run("PROFILE " + cypher, new HashMap<>(parameters)).consume().profile());
		}
	}

	private static long sum(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(Hits::sum).sum();
	}

}
