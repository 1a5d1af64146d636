package se.uppdragsgrafen.page;

import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class GraphiqlBrowserIT {

	@Test
	void anExampleOpensInABrowserThatCanReachNobodyElse(@TempDir Path folder) throws Exception {
		assumeTrue(Browser.installed().isPresent(), "Chromium is not installed");
		URI address = Served.withBundledData().address("/graphiql#delade-uppdrag");
		Browser seen = Browser.open(Browser.installed().orElseThrow(), address, folder);
		assertThat(seen.page()).contains("graphiql-container", "Vem äger ett uppdrag?",
				"aria-current=\"true\">Vilka uppdrag delar nämnderna?", ">DeladeUppdrag<");
		assertThat(seen.requests()).extracting(URI::getAuthority).containsOnly(address.getAuthority());
		assertThat(seen.requests()).extracting(URI::getPath).contains("/graphiql/examples.json", "/graphql");
		assertThat(seen.console()).doesNotContain("Content Security Policy", "CONSOLE");
	}

}
