package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.uppdragsgrafen.YamlFile;

/** An expression that Prometheus is asked. */
record Expression(String text) {

	/** A name that is followed by no bracket, and stands in no braces, is a metric. */
	private static final Pattern METRIC = Pattern.compile("\\b((?:[a-z0-9]+_)+[a-z0-9]+|up)\\b(?!\\s*\\()");

	private static final Pattern SELECTOR = Pattern.compile(METRIC.pattern() + "(?:\\{[^}]*})?");

	private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");

	private static final Pattern GROUPED = Pattern.compile("\\b(?:by|on|group_left) \\(([^)]*)\\)");

	private static final Pattern MATCHER = Pattern.compile("(\\w+)(?:=~|!=|!~|=)\"");

	private static final Pattern COMMA = Pattern.compile(", *");

	/** Those of all panels and variables. */
	static List<Expression> ofPanels() throws IOException {
		return Dashboard.all()
			.stream()
			.flatMap(dashboard -> Stream.concat(dashboard.queries().map(Dashboard.Query::expression),
					dashboard.variables()
						.map(variable -> variable.get("query").stringValue())
						.map(query -> query.replaceFirst("label_values\\((.*), (\\w+)\\)", "sum by ($2) ($1)"))))
			.map(Expression::new)
			.toList();
	}

	/** Those of all alerts. */
	static List<Expression> ofAlerts() {
		return YamlFile.read("grafana/prometheus/alerts.yml")
			.get("groups")
			.valueStream()
			.flatMap(group -> group.get("rules").valueStream())
			.map(rule -> new Expression(rule.get("expr").stringValue()))
			.toList();
	}

	/** The metrics that it names. */
	Set<String> metrics() {
		String bare = GROUPED.matcher(BRACES.matcher(this.text).replaceAll("")).replaceAll("");
		return found(METRIC, bare.replaceAll("\\[[^]]*]", ""));
	}

	/** Its metrics, each with the braces that follow. */
	List<String> selectors() {
		String ungrouped = GROUPED.matcher(this.text).replaceAll("");
		return SELECTOR.matcher(ungrouped).results().map(MatchResult::group).toList();
	}

	/** The labels that it names. */
	Set<String> labels() {
		Set<String> labels = new HashSet<>();
		BRACES.matcher(this.text).results().forEach(braces -> labels.addAll(found(MATCHER, braces.group())));
		GROUPED.matcher(this.text)
			.results()
			.flatMap(group -> COMMA.splitAsStream(group.group(1)))
			.filter(label -> !label.isEmpty())
			.forEach(labels::add);
		return labels;
	}

	/** The first group of each place that a pattern finds. */
	static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
	}

}
