package se.uppdragsgrafen.api;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.language.InputValueDefinition;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.graph.GraphWriter;
import se.uppdragsgrafen.sprak.Sokord;

import static org.assertj.core.api.Assertions.assertThat;

/** Each filter that the API offers can start from an index. */
class FilterIndexTest {

	private static final Set<String> COMPARING = Set.of("IN", "AT_LEAST", "AT_MOST");

	private final Sdl sdl = Sdl.read();

	@Test
	void everyPropertyThatAFilterComparesHasAnIndex() {
		new GraphWriter(TestNeo4j.driver(), Sokord::of, Duration.ZERO).install();
		Set<String> compared = this.sdl.listedTypes()
			.stream()
			.flatMap((type) -> this.sdl.inputFields(type + "Where").stream().map((field) -> property(type, field)))
			.filter((property) -> !property.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(indexed()).containsAll(compared);
	}

	private String property(String type, InputValueDefinition field) {
		SdlFilter filter = SdlFilter.of(field);
		return COMPARING.contains(filter.op()) ? filter.target(this.sdl, type) + "." + filter.property() : "";
	}

	private static Set<String> indexed() {
		try (Session session = TestNeo4j.driver().session()) {
			return Set.copyOf(session.run("""
					SHOW INDEXES YIELD type, state, labelsOrTypes, properties
					WHERE type = 'RANGE' AND state = 'ONLINE' AND size(properties) = 1
					RETURN labelsOrTypes[0] + '.' + properties[0] AS property""")
				.list((each) -> each.get("property").asString()));
		}
	}

}
