package se.uppdragsgrafen.metrics;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The dashboards' source against Grafana's own types, and against what lies beside it.
 */
class DashboardSourceIT {

	private static final Path GRAFANA = Path.of("grafana");

	@BeforeEach
	void installed() {
		assumeTrue(Files.exists(GRAFANA.resolve("node_modules/.bin/tsc")), "grafana/ has no node_modules: npm ci");
	}

	@Test
	void theDashboardsAreOfGrafanasTypes() throws IOException, InterruptedException {
		run("node_modules/.bin/tsc");
	}

	@Test
	void theTypesWouldTellAMistake(@TempDir Path folder) throws IOException, InterruptedException {
		Path types = Files.createSymbolicLink(folder.resolve("node_modules"),
				GRAFANA.resolve("node_modules").toAbsolutePath());
		Files.copy(GRAFANA.resolve("tsconfig.json"), folder.resolve("tsconfig.json"));
		Files.copy(GRAFANA.resolve("package.json"), folder.resolve("package.json"));
		Files.createDirectory(folder.resolve("source"));
		String panels = Files.readString(GRAFANA.resolve("source/panels.mjs"));
		Files.writeString(folder.resolve("source/panels.mjs"), panels.replace("barWidth: 0.9", "barWidth: 'wide'"));
		assertThat(said(folder, "node_modules/.bin/tsc")).contains("panels.mjs", "not assignable to type 'number'");
		Files.delete(types);
	}

	@Test
	void theJsonIsWhatTheSourceSays(@TempDir Path folder) throws IOException, InterruptedException {
		run("node", "source/generate.mjs", folder.toString());
		try (Stream<Path> files = Files.list(Dashboard.FOLDER)) {
			assertThat(files.filter(file -> file.toString().endsWith(".json"))).hasSize(3)
				.allSatisfy(file -> assertThat(folder.resolve(file.getFileName())).hasSameTextualContentAs(file));
		}
	}

	private static void run(String... command) throws IOException, InterruptedException {
		assertThat(said(GRAFANA, command)).isEmpty();
	}

	private static String said(Path folder, String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(new File(folder.toString()))
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}

}
