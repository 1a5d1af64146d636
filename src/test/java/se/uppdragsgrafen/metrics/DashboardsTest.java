package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.YamlFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dashboards and alerts against what the server serves, both ways, and against their
 * page.
 */
class DashboardsTest {

	private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_0-9]+)(?:\\{(.*)})? \\S+$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

	/** A name that is followed by no bracket, and stands in no braces, is a metric. */
	private static final Pattern METRIC = Pattern.compile("\\b((?:[a-z0-9]+_)+[a-z0-9]+|up)\\b(?!\\s*\\()");

	private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");

	private static final Pattern GROUPED = Pattern.compile("\\b(?:by|on|group_left) \\(([^)]*)\\)");

	private static final Pattern MATCHER = Pattern.compile("(\\w+)(?:=~|!=|!~|=)\"");

	private static final Pattern NAMED_IN_TEXT = Pattern
		.compile("\\{\\{(\\w+)}}|\\$\\{__(?:field\\.labels|data\\.fields)\\.(\\w+)}");

	/** What Prometheus adds. */
	private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance", "__name__");

	private static final Pattern COMMA = Pattern.compile(", *");

	private static final Map<String, Set<String>> SERVED = new HashMap<>(Map.of("up", Set.of()));

	@BeforeAll
	static void askAndLook() {
		Served server = Served.withBundledData();
		server.data("{ kommuner { nodes { namn } } }");
		server.ask("{ uppdrag(first: 1000) { totalCount } }");
		SERIES.matcher(server.get("/actuator/prometheus").body())
			.results()
			.forEach(series -> SERVED.computeIfAbsent(series.group(1), name -> new HashSet<>()).addAll(labels(series)));
	}

	private static Set<String> labels(MatchResult series) {
		String labels = series.group(2);
		return (labels != null) ? found(LABEL, labels) : Set.of();
	}

	@Test
	void noPanelAndNoAlertNamesAMetricOrALabelThatIsNotServed() throws IOException {
		List<String> expressions = Stream.concat(panelExpressions(), alertExpressions()).toList();
		assertThat(expressions).hasSizeGreaterThan(40).allSatisfy(expression -> {
			assertThat(SERVED.keySet()).containsAll(metrics(expression));
			assertThat(labelsOf(metrics(expression))).containsAll(labelsIn(expression));
		});
	}

	@Test
	void noTextOfAPanelNamesALabelThatIsNotServed() throws IOException {
		assertThat(Dashboard.all().stream().flatMap(Dashboard::panels)).allSatisfy(panel -> {
			Set<String> metrics = panel.get("targets")
				.valueStream()
				.flatMap(target -> metrics(target.get("expr").stringValue()).stream())
				.collect(Collectors.toSet());
			Set<String> named = NAMED_IN_TEXT.matcher(panel.toString())
				.results()
				.map(name -> (name.group(1) != null) ? name.group(1) : name.group(2))
				.collect(Collectors.toSet());
			assertThat(labelsOf(metrics)).containsAll(named);
		});
	}

	@Test
	void everyMetricOfOursIsShownByAPanelAndTheServersOwnOnThePage() throws IOException {
		Set<String> ours = families(SERVED.keySet());
		Set<String> ofTheServer = new TreeSet<>(ours);
		Metrics.ALL.forEach(metric -> ofTheServer.remove(metric.exposed()));
		assertThat(ofTheServer).hasSize(ours.size() - Metrics.ALL.size())
			.contains("uppdragsgrafen_series", "uppdragsgrafen_statement_seconds");
		assertThat(families(
				panelExpressions().flatMap(expression -> metrics(expression).stream()).collect(Collectors.toSet())))
			.containsAll(ours);
		String page = Files.readString(Path.of("docs/metrics.md"));
		assertThat(ofTheServer).allSatisfy(metric -> assertThat(page).contains("| `" + metric + "` |"));
	}

	/** Ours, without what Prometheus makes of one distribution. */
	private static Set<String> families(Set<String> metrics) {
		return metrics.stream()
			.filter(metric -> metric.startsWith("uppdragsgrafen_"))
			.map(metric -> metric.replaceFirst("_(bucket|count|sum|max)$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everySeriesHasTheLabelsOfItsMetricAndNoOthers() {
		assertThat(Metrics.ALL).allSatisfy(metric -> assertThat(SERVED.get(metric.exposed()))
			.containsExactlyInAnyOrderElementsOf(metric.labels()));
	}

	@Test
	void everyPanelSaysWhatItShowsInWhichUnitWhereItTurnsAndWhatIsBehindIt() throws IOException {
		assertThat(Dashboard.all()).hasSize(3);
		assertThat(Dashboard.all().stream().flatMap(Dashboard::panels)).allSatisfy(panel -> {
			assertThat(panel.get("title").stringValue()).isNotBlank();
			assertThat(panel.get("description").stringValue()).endsWith(".");
			assertThat(panel.at("/fieldConfig/defaults/unit").stringValue()).isNotBlank();
			assertThat(panel.at("/fieldConfig/defaults/thresholds/steps")).isNotEmpty();
			assertThat(panel.at("/links/0/url").stringValue()).startsWith("${server}/");
		});
	}

	@Test
	void everyExampleThatAPanelLinksToExists() throws IOException {
		assertThat(Dashboard.all()
			.stream()
			.flatMap(dashboard -> found(Pattern.compile("/graphiql#([\\w-]+)"), dashboard.json().toString()).stream()))
			.isNotEmpty()
			.allSatisfy(example -> assertThat(Path.of("graphql/examples", example + ".graphql")).exists());
	}

	@Test
	void thePageNamesEveryMetricWithItsLabels() throws IOException {
		String page = Files.readString(Path.of("docs/metrics.md"));
		assertThat(Metrics.ALL).allSatisfy(metric -> {
			assertThat(page).contains("| `" + metric.exposed() + "` |");
			assertThat(page)
				.contains(metric.labels().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
		});
	}

	private static Stream<String> panelExpressions() throws IOException {
		return Dashboard.all()
			.stream()
			.flatMap(dashboard -> Stream.concat(dashboard.queries().map(Dashboard.Query::expression),
					dashboard.variables()
						.map(variable -> variable.get("query").stringValue())
						.map(query -> query.replaceFirst("label_values\\((.*), (\\w+)\\)", "sum by ($2) ($1)"))));
	}

	private static Stream<String> alertExpressions() {
		return YamlFile.read("grafana/prometheus/alerts.yml")
			.get("groups")
			.valueStream()
			.flatMap(group -> group.get("rules").valueStream())
			.map(rule -> rule.get("expr"))
			.map(JsonNode::stringValue);
	}

	private static Set<String> metrics(String expression) {
		String bare = GROUPED.matcher(BRACES.matcher(expression).replaceAll("")).replaceAll("");
		return found(METRIC, bare.replaceAll("\\[[^]]*]", ""));
	}

	private static Set<String> labelsIn(String expression) {
		Set<String> labels = BRACES.matcher(expression)
			.results()
			.flatMap(braces -> found(MATCHER, braces.group()).stream())
			.collect(Collectors.toSet());
		GROUPED.matcher(expression)
			.results()
			.flatMap(group -> COMMA.splitAsStream(group.group(1)))
			.filter(label -> !label.isEmpty())
			.forEach(labels::add);
		return labels;
	}

	private static Set<String> labelsOf(Set<String> metrics) {
		Set<String> labels = new TreeSet<>(OF_PROMETHEUS);
		metrics.forEach(metric -> labels.addAll(SERVED.getOrDefault(metric, Set.of())));
		return labels;
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
	}

}
