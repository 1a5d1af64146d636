package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import se.uppdragsgrafen.api.http.HttpConfiguration;
import se.uppdragsgrafen.api.plan.Bounds;
import se.uppdragsgrafen.api.planner.Planner;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/errors.md} describes the errors as they are. */
class ErrorsPageTest {

	private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);

	private static String page;

	@BeforeAll
	static void read() throws IOException {
		page = Files.readString(Path.of("docs/errors.md"));
	}

	@Test
	void everyCodeIsDescribedOnceAndNoOther() {
		assertThat(ROW.matcher(page).results().map((row) -> row.group(1) + " " + row.group(2)))
			.containsExactlyElementsOf(
					Arrays.stream(ErrorCode.values()).map((code) -> code + " " + code.status()).toList());
	}

	@Test
	void theLimitsAreThoseThatHold() {
		assertThat(row(ErrorCode.BAD_ARGUMENT)).contains("1 to " + Bounds.PAGE_MOST, "1 to " + Bounds.NESTED_MOST);
		assertThat(row(ErrorCode.TOO_LARGE)).contains(HttpConfiguration.BODY_MOST + " bytes",
				Texts.TOKENS_MOST + " tokens");
		assertThat(row(ErrorCode.TOO_DEEP)).contains(setting("depth") + " fields");
		assertThat(row(ErrorCode.TOO_MANY_FIELDS)).contains(setting("fields") + " root fields",
				setting("fields-in-all") + " fields in all");
		assertThat(row(ErrorCode.TOO_COSTLY)).contains(setting("cost") + " nodes");
	}

	@Test
	void whatOneClientGetsIsSaidAsItIs() throws IOException {
		assertThat(Files.readString(Path.of("docs/http.md"))).contains(
				"at most " + setting("client.burst") + " (`uppdragsgrafen.limits.client.burst`)",
				"introspection " + Planner.INTROSPECTION_COST, setting("heavy") + " points or more (`…heavy`)");
		assertThat(setting("client.points-per-minute")).isEqualTo(setting("client.burst"));
	}

	private static String setting(String limit) {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yaml"));
		return String.valueOf(Objects.requireNonNull(settings.getObject()).get("uppdragsgrafen.limits." + limit));
	}

	private static String row(ErrorCode code) {
		List<String> rows = page.lines().filter((line) -> line.startsWith("| `" + code + "` |")).toList();
		assertThat(rows).hasSize(1);
		return rows.getFirst();
	}

}
