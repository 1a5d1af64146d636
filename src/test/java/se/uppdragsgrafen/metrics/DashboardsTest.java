package se.uppdragsgrafen.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What each panel says of itself, and what the page on metrics says of all. */
class DashboardsTest {

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
			.flatMap(dashboard -> Expression.found(Pattern.compile("/graphiql#([\\w-]+)"), dashboard.json().toString())
				.stream()))
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

	@Test
	void everyMetricOfTheGraphIsShownByAPanelThatNamesNoLabelThatItHasNot() throws IOException {
		List<Expression> expressions = Expression.ofPanels();
		assertThat(Metrics.ALL).allSatisfy(metric -> {
			List<Expression> of = expressions.stream()
				.filter(expression -> expression.metrics().equals(Set.of(metric.exposed())))
				.toList();
			assertThat(expressions.stream().flatMap(expression -> expression.metrics().stream()))
				.contains(metric.exposed());
			assertThat(of.stream().flatMap(expression -> expression.labels().stream()))
				.isSubsetOf(concat(metric.labels(), "job", "instance", "__name__"));
		});
	}

	private static List<String> concat(List<String> labels, String... more) {
		return Stream.concat(labels.stream(), Stream.of(more)).toList();
	}

}
