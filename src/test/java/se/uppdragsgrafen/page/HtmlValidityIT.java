package se.uppdragsgrafen.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Each kind of page as the validator of the W3C sees it. */
class HtmlValidityIT {

	private static final Path VALIDATOR = Path.of("target/node/node_modules/vnu-jar/build/dist/vnu.jar");

	@Test
	void everyKindOfPageIsValidAndAFaultWouldBeSeen(@TempDir Path folder) throws Exception {
		List<Path> pages = new ArrayList<>();
		for (String path : Stream.concat(Kinds.all(), Stream.of("/id/uppdrag/2999/2022/aldrig")).toList()) {
			String html = Made.FULL.get(path, "Accept", "text/html").body();
			pages.add(Files.writeString(folder.resolve(pages.size() + ".html"), html));
		}
		assertThat(pages).hasSizeGreaterThan(30);
		pages.add(Files.writeString(folder.resolve("fault.html"),
				"<!doctype html><html lang=sv><title>x</title><ul><p>y</p></ul>"));
		assertThat(faults(pages, folder)).singleElement().asString().contains("fault.html");
	}

	private static List<String> faults(List<Path> pages, Path folder) throws Exception {
		assumeTrue(Node.installed(), "Node.js and npm are not installed");
		assumeTrue(Node.fetched(), "npm could not fetch vnu-jar; target/node/npm.err.txt says why");
		Path out = folder.resolve("out.json");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
						VALIDATOR.toString(), "--format", "json", "--exit-zero-always"));
		pages.forEach((page) -> command.add(page.toString()));
		Process process = new ProcessBuilder(command).redirectError(out.toFile()).start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		JsonNode messages = JsonMapper.shared().readTree(out.toFile()).get("messages");
		return messages.valueStream()
			.filter((each) -> !each.get("type").asString().equals("info"))
			.map((each) -> "%s: %s %s".formatted(each.get("url").asString(), each.get("message").asString(),
					each.path("extract").asString("")))
			.toList();
	}

}
