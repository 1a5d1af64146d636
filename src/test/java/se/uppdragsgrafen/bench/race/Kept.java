package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/**
 * How often a second the server gives one answer again, beside a static file of its size.
 *
 * @param name of the question
 * @param bytes of the answer
 * @param file the file
 * @param get the answer, by GET
 * @param post the answer, by POST
 * @param notModified that the client's copy holds
 */
record Kept(String name, int bytes, double file, double get, double post, double notModified) {

	private static final int CONNECTIONS = 16;

	/** Of a server that keeps answers, and gives out a folder of files. */
	static List<Kept> of(Programs programs, Options options, Graph graph, List<Question> questions) {
		Path files = folder(programs.folder().resolve("files"));
		GraphQl server = Ours.keeping(programs, options, graph, files).contender();
		return questions.stream().map((each) -> of(server, files, each, options)).toList();
	}

	private static Kept of(GraphQl server, Path files, Question question, Options options) {
		String text = question.text("ours.graphql").orElseThrow();
		String variables = JsonMapper.shared().writeValueAsString(question.values().getFirst());
		String address = "/graphql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&variables="
				+ URLEncoder.encode(variables, StandardCharsets.UTF_8);
		HttpResponse<byte[]> answer = get(server.port(), address);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		write(files.resolve(question.name() + ".json"), answer.body());
		return new Kept(question.name(), answer.body().length,
				rate(server, 200, request("/" + question.name() + ".json", ""), options),
				rate(server, 200, request(address, ""), options),
				rate(server, 200, GraphQl.request(text, question.values().getFirst()), options),
				rate(server, 304, request(address, "If-None-Match: " + tag + "\r\n"), options));
	}

	private static byte[] request(String address, String headers) {
		return Http.request("GET", address, headers, new byte[0]);
	}

	private static double rate(GraphQl server, int status, byte[] request, Options options) {
		Load<byte[]> load = new Load<>(new Same(server, status), List.of(request), false);
		load.run(CONNECTIONS, Duration.ofSeconds(options.warm / 8));
		return load.run(CONNECTIONS, Duration.ofSeconds(options.seconds)).rate();
	}

	private static HttpResponse<byte[]> get(int port, String address) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Path folder(Path folder) {
		try {
			return Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, byte[] body) {
		try {
			Files.write(file, body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A server that is asked one thing again and again.
	 *
	 * @param server the server
	 * @param status of each answer
	 */
	private record Same(GraphQl server, int status) implements Contender<byte[]> {

		@Override
		public String name() {
			return this.server.name();
		}

		@Override
		public List<Running> programs() {
			return this.server.programs();
		}

		@Override
		public List<byte[]> requests(Question question) {
			return List.of();
		}

		@Override
		public Line<byte[]> connect() {
			Http http = new Http(this.server.port());
			return new Line<>() {

				@Override
				public void ask(byte[] request) {
					int got = http.ask(request);
					if (got != Same.this.status) {
						throw new IllegalStateException(
								"%d: %s".formatted(got, new String(http.body(), StandardCharsets.UTF_8)));
					}
				}

				@Override
				public List<String> values(byte[] request) {
					return List.of();
				}

				@Override
				public void close() {
					http.close();
				}

			};
		}

	}

}
