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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Dashboards and alerts against what the server serves, both ways, and against their
 * page.
 */
class ServedMetricsTest {

	private static final Pattern SERIES = Pattern.compile("(?m)^([a-z_0-9]+)(?:\\{(.*)})? \\S+$");

	private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

	private static final Pattern NAMED_IN_TEXT = Pattern
		.compile("\\{\\{(\\w+)}}|\\$\\{__(?:field\\.labels|data\\.fields)\\.(\\w+)}");

	/** What Prometheus adds. */
	private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance", "__name__");

	private static final Map<String, Set<String>> SERVED = new HashMap<>(Map.of("up", Set.of()));

	@BeforeAll
	static void askAndLook() {
		Served server = Served.withBundledData();
		server.data("{ kommuner { nodes { namn } } }");
		server.ask("{ uppdrag(first: 1000) { totalCount } }");
		SERIES.matcher(server.get("/actuator/prometheus").body())
			.results()
			.forEach(series -> SERVED.computeIfAbsent(series.group(1), name -> new HashSet<>())
				.addAll((series.group(2) != null) ? Expression.found(LABEL, series.group(2)) : Set.of()));
	}

	@Test
	void everyMetricSaysWhatItIs() {
		assertThat(Served.withBundledData()
			.get("/actuator/prometheus")
			.body()
			.lines()
			.filter((line) -> line.startsWith("# HELP"))).hasSizeGreaterThan(50)
			.allMatch((line) -> line.split(" ", 4).length == 4 && !line.split(" ", 4)[3].isBlank());
	}

	@Test
	void noPanelAndNoAlertNamesAMetricOrALabelThatIsNotServed() throws IOException {
		List<Expression> expressions = Stream.concat(Expression.ofPanels().stream(), Expression.ofAlerts().stream())
			.toList();
		assertThat(expressions).hasSizeGreaterThan(40).allSatisfy(expression -> {
			assertThat(SERVED.keySet()).containsAll(expression.metrics());
			assertThat(labelsOf(expression.metrics())).containsAll(expression.labels());
		});
	}

	@Test
	void noTextOfAPanelNamesALabelThatIsNotServed() throws IOException {
		assertThat(Dashboard.all().stream().flatMap(Dashboard::panels)).allSatisfy(panel -> {
			Set<String> metrics = panel.get("targets")
				.valueStream()
				.flatMap(target -> new Expression(target.get("expr").stringValue()).metrics().stream())
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
		assertThat(families(Expression.ofPanels()
			.stream()
			.flatMap(expression -> expression.metrics().stream())
			.collect(Collectors.toSet()))).containsAll(ours);
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

	private static Set<String> labelsOf(Set<String> metrics) {
		Set<String> labels = new TreeSet<>(OF_PROMETHEUS);
		metrics.forEach(metric -> labels.addAll(SERVED.getOrDefault(metric, Set.of())));
		return labels;
	}

}
