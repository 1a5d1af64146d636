package se.uppdragsgrafen.page;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Pages in a browser that can reach nobody else, under the rules that are sent with them.
 */
class PagesBrowserIT {

	private static final Pattern VIEWER = Pattern.compile("swagger-ui/([0-9.]+)/");

	@Test
	void anOrdinaryViewerShowsAllDoors(@TempDir Path folder) throws Exception {
		Browser seen = open("/openapi", folder);
		assertThat(seen.page()).contains("swagger-ui", "/export/{table}.csv", "/analys/samansvar.csv",
				"Uppdragsgrafen");
	}

	@Test
	void thePageOfAFactNeedsNothingThatIsRefused(@TempDir Path folder) throws Exception {
		Browser seen = open("/res/uppdrag/2380/2024/implementera-bostad-forst.html", folder);
		assertThat(seen.page()).contains("<h1>Implementera bostad först.</h1>");
		assertThat(seen.requests()).extracting(URI::getPath).contains("/page/page.css");
	}

	private static Browser open(String path, Path folder) throws Exception {
		assumeTrue(Browser.installed().isPresent(), "Chromium is not installed");
		URI address = Served.withBundledData().address(path);
		Browser seen = Browser.open(Browser.installed().orElseThrow(), address, folder);
		assertThat(seen.requests()).extracting(URI::getAuthority).containsOnly(address.getAuthority());
		assertThat(seen.console()).doesNotContain("Content Security Policy", "CONSOLE");
		return seen;
	}

	@Test
	void thePageNamesTheViewerThatTheBuildBrings() throws Exception {
		String page = Files.readString(Path.of("src/main/resources/se/uppdragsgrafen/page/openapi.html"));
		assertThat(VIEWER.matcher(page).results()).hasSize(2)
			.allSatisfy((named) -> assertThat(Served.withBundledData()
				.get("/webjars/swagger-ui/" + named.group(1) + "/swagger-ui.css")
				.statusCode()).isEqualTo(200));
	}

}
