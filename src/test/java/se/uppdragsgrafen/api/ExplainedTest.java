package se.uppdragsgrafen.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.InputValueDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.query.ReadStatements;
import se.uppdragsgrafen.query.analys.Analysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the database begins to read: at an index, for lists, analyses, the log and every
 * filter; only kommuner, which are few, are read in full.
 */
class ExplainedTest {

	/**
	 * Rows that the planner expects over ten kommuner, which is how many it takes a list
	 * to be.
	 */
	private static final int HANDFUL = 100;

	private static final Set<String> COMPARING = Set.of("IN", "AT_LEAST", "AT_MOST");

	private static final Sdl SDL = Sdl.read();

	/**
	 * The order of a list draws the database to the index of ids, which goes through all
	 * other kommuner.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "uppdrag(first: 50, where: {kommun: [\"2380\"]})",
			"uppdrag(first: 50, where: {kommun: [\"2380\"], ar: [2021]})",
			"uppdrag(last: 50, where: {kommun: [\"2380\"]})", "uppdrag(first: 50, where: {text: \"skola\"})",
			"uppdrag(first: 50, where: {namnd: [\"SN\"]}, orderBy: {field: AR, direction: DESC})" })
	void aListWithAConditionIsReadFromIt(String list) {
		assertThat(steps("{ " + list + " { nodes { id titel } } }")).isNotEmpty()
			.noneMatch((step) -> step.contains("Range") && step.contains("(id)"));
	}

	@Test
	void aPageOfAllIsReadFromItsPlaceAmongTheIds() {
		assertThat(steps("{ uppdrag(first: 50) { nodes { id titel } } }"))
			.anyMatch((step) -> step.contains("IndexSeekByRange") && step.contains("Uppdrag(id)"));
	}

	@Test
	void allAreCountedWithoutBeingRead() {
		assertThat(steps("{ uppdrag { totalCount } }")).anyMatch((step) -> step.startsWith("NodeCountFromCountStore"));
	}

	private static List<String> steps(String question) {
		Served served = Served.withBundledData();
		return served.statements(() -> served.data(question))
			.stream()
			.flatMap((each) -> Explained.steps(each.cypher()).stream())
			.map(Explained::line)
			.toList();
	}

	static Stream<String> names() {
		return Stream.concat(SchemaRead.analyses().all().stream().map(Analysis::name), Stream.of("tackning"));
	}

	@ParameterizedTest
	@MethodSource("names")
	void anAnalysisScansNothingButKommuner(String name) {
		List<String> steps = stepsOfAnalysis(name);
		assertThat(steps).anyMatch(step -> step.contains("IndexSeek") && step.contains("Kommun(kod)"));
		assertThat(steps).filteredOn(step -> step.contains("Scan"))
			.allMatch(step -> step.contains("k:Kommun") || step.contains("Kommun(kod)"));
	}

	private static List<String> stepsOfAnalysis(String name) {
		return Explained.steps(ReadStatements.named("analys/" + name, Map.of()).cypher())
			.stream()
			.filter((step) -> !isOfAHandful(step))
			.map(Explained::line)
			.toList();
	}

	/**
	 * Where a label has a handful of nodes, as in a small graph, the planner may well
	 * read them all.
	 */
	private static boolean isOfAHandful(Plan step) {
		return step.operatorType().contains("Scan")
				&& step.arguments().getOrDefault("EstimatedRows", Values.value(0)).asDouble() < HANDFUL;
	}

	@ParameterizedTest
	@ValueSource(strings = { "adress", "andringar-nyast" })
	void whatAddressesAndTheFeedReadOfTheLogIsFoundByIndexes(String name) {
		List<String> steps = Explained.steps(ReadStatements.named(name, Map.of()).cypher())
			.stream()
			.map(Explained::line)
			.toList();
		assertThat(steps).anyMatch((step) -> step.contains("IndexSeek") && step.contains("Andring("))
			.noneMatch((step) -> step.contains("Scan"));
	}

	@Test
	void everyPropertyThatAFilterComparesHasAnIndex() {
		Set<String> compared = SDL.listedTypes()
			.stream()
			.flatMap((type) -> SDL.inputFields(type + "Where").stream().map((field) -> property(type, field)))
			.filter((property) -> !property.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(indexed()).containsAll(compared);
	}

	private String property(String type, InputValueDefinition field) {
		SdlFilter filter = SdlFilter.of(field);
		return COMPARING.contains(filter.op()) ? filter.target(SDL, type) + "." + filter.property() : "";
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
