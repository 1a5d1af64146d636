package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.YamlFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The dashboards against the rules of Grafana's dashboard-linter. */
class DashboardRulesTest {

	private static final String DATASOURCE = "${datasource}";

	/** Those of Grafana's that are used. */
	private static final Set<String> UNITS = Set.of("none", "short", "percentunit", "currencySEK", "s", "dateTimeAsIso",
			"bytes", "reqps", "cps");

	private static final Predicate<String> RATE_OF_ANOTHER_TIME = Pattern
		.compile("\\bi?rate\\([^\\[]*\\[(?!\\$__rate_interval])")
		.asPredicate();

	/**
	 * What breaks a rule is what grafana/dashboards/.lint excepts, no more and no less.
	 */
	@Test
	void everyRuleIsKeptButForWhatIsExceptedWithItsReason() throws IOException {
		assertThat(Dashboard.all()).hasSize(3);
		assertThat(Dashboard.all().stream().flatMap(DashboardRulesTest::broken).distinct())
			.containsExactlyInAnyOrderElementsOf(excepted());
	}

	private static List<String> excepted() {
		return YamlFile.read("grafana/dashboards/.lint").get("exclusions").properties().stream().flatMap(rule -> {
			assertThat(rule.getValue().get("reason").stringValue()).isNotBlank();
			return rule.getValue()
				.get("entries")
				.valueStream()
				.map(entry -> "%s %s/%s".formatted(rule.getKey(), entry.get("dashboard").stringValue(),
						entry.get("panel").stringValue()));
		}).toList();
	}

	private static Stream<String> broken(Dashboard dashboard) {
		return Stream.concat(ofDashboard(dashboard).map(rule -> rule + " " + dashboard.title()), dashboard.panels()
			.flatMap(panel -> Stream
				.concat(ofPanel(panel), panel.get("targets").valueStream().flatMap(DashboardRulesTest::ofTarget))
				.map(rule -> "%s %s/%s".formatted(rule, dashboard.title(), text(panel, "/title")))));
	}

	private static Stream<String> ofDashboard(Dashboard dashboard) {
		JsonNode source = variable(dashboard, "datasource");
		boolean reloaded = dashboard.variables().allMatch(each -> each.at("/refresh").asInt() == 2);
		return Stream
			.of(unless(text(source, "/type").equals("datasource") && text(source, "/query").equals("prometheus")
					&& text(source, "/label").equals("Data source"), "template-datasource-rule"),
					unless(chooses(variable(dashboard, "job"), "Job"), "template-job-rule"),
					unless(chooses(variable(dashboard, "instance"), "Instance"), "template-instance-rule"),
					unless(reloaded, "template-on-time-change-reload-rule"),
					unless(!dashboard.json().get("editable").booleanValue(), "uneditable-dashboard-rule"))
			.flatMap(rule -> rule);
	}

	private static boolean chooses(JsonNode variable, String label) {
		return text(variable, "/type").equals("query") && text(variable, "/label").equals(label)
				&& text(variable, "/datasource/uid").equals(DATASOURCE) && text(variable, "/allValue").equals(".+")
				&& variable.at("/multi").asBoolean() && variable.at("/includeAll").asBoolean();
	}

	private static Stream<String> ofPanel(JsonNode panel) {
		return Stream
			.of(unless(text(panel, "/datasource/uid").equals(DATASOURCE), "panel-datasource-rule"),
					unless(!text(panel, "/title").isBlank() && !text(panel, "/description").isBlank(),
							"panel-title-description-rule"),
					unless(UNITS.contains(text(panel, "/fieldConfig/defaults/unit")), "panel-units-rule"),
					unless(!panel.get("targets").isEmpty(), "panel-no-targets-rule"))
			.flatMap(rule -> rule);
	}

	private static Stream<String> ofTarget(JsonNode target) {
		List<String> selectors = new Expression(text(target, "/expr")).selectors();
		assertThat(selectors).as(text(target, "/expr")).isNotEmpty();
		return Stream
			.of(unless(text(target, "/datasource/uid").equals(DATASOURCE), "panel-datasource-rule"),
					unless(selectors.stream().allMatch(each -> each.contains("job=~\"$job\"")), "target-job-rule"),
					unless(selectors.stream().allMatch(each -> each.contains("instance=~\"$instance\"")),
							"target-instance-rule"),
					unless(!RATE_OF_ANOTHER_TIME.test(text(target, "/expr")), "target-rate-interval-rule"))
			.flatMap(rule -> rule);
	}

	private static Stream<String> unless(boolean kept, String rule) {
		return kept ? Stream.empty() : Stream.of(rule);
	}

	private static JsonNode variable(Dashboard dashboard, String name) {
		return dashboard.json()
			.at("/templating/list")
			.valueStream()
			.filter(each -> text(each, "/name").equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(dashboard.title() + " has no variable " + name));
	}

	private static String text(JsonNode node, String pointer) {
		return node.at(pointer).asString();
	}

}
