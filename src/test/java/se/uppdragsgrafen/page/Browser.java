package se.uppdragsgrafen.page;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Leashed;

/**
 * What a browser without a window made of a page.
 *
 * @param page the page as HTML when all its scripts had run
 * @param requests the addresses that the page asked for
 * @param console what the browser said of it, such as what it refused
 */
record Browser(String page, List<URI> requests, String console) {

	/** The program, where it is installed. */
	static Optional<Path> installed() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome")
				.map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Opens an address, in an empty profile, with no way to any other machine. */
	static Browser open(Path program, URI address, Path folder) throws IOException, InterruptedException {
		Path page = folder.resolve("page.html");
		Path console = folder.resolve("console.txt");
		Path log = folder.resolve("net-log.json");
		Process process = new ProcessBuilder(Leashed.command(program.toString(), "--headless=new", "--no-sandbox",
				"--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=" + folder.resolve("profile"),
				"--enable-logging=stderr", "--log-net-log=" + log,
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--virtual-time-budget=20000", "--dump-dom",
				address.toString()))
			.redirectOutput(page.toFile())
			.redirectError(console.toFile())
			.start();
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("The browser did not end: " + Files.readString(console));
		}
		return new Browser(Files.readString(page), requests(JsonMapper.shared().readTree(log.toFile())),
				Files.readString(console));
	}

	/**
	 * The requests that have a page for their origin; the browser's own errands have
	 * none.
	 */
	private static List<URI> requests(JsonNode log) {
		int started = log.at("/constants/logEventTypes/URL_REQUEST_START_JOB").intValue();
		return log.get("events")
			.valueStream()
			.filter((event) -> event.get("type").intValue() == started)
			.map((event) -> event.path("params"))
			.filter((request) -> request.path("initiator").asString("").contains("://"))
			.map((request) -> URI.create(request.get("url").stringValue()))
			.toList();
	}

}
