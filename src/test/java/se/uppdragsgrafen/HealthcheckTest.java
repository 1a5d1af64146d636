package se.uppdragsgrafen;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The command of compose.yaml that tells whether the server is healthy. */
class HealthcheckTest {

	@Test
	void itSucceedsWhileTheServerIsReady() throws IOException, InterruptedException {
		URI ready = Served.withBundledData().address("/actuator/health/readiness");
		assertThat(code(ready.getPort(), ready.getPath())).isZero();
		assertThat(code(ready.getPort(), "/actuator/health/nothing")).isNotZero();
	}

	@Test
	void itFailsWhereNobodyListensOrTheAnswerIs503() throws IOException, InterruptedException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
			Thread.ofVirtual().start(() -> answerOnce(socket));
			assertThat(code(port, "/actuator/health/readiness")).isNotZero();
		}
		assertThat(code(port, "/actuator/health/readiness")).isNotZero();
	}

	private static void answerOnce(ServerSocket socket) {
		try (var client = socket.accept(); OutputStream out = client.getOutputStream()) {
			client.getInputStream().read();
			out.write("HTTP/1.1 503 \r\nX: 200 \r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static int code(int port, String path) throws IOException, InterruptedException {
		JsonNode test = YamlFile.read("compose.yaml").at("/services/uppdragsgrafen/healthcheck/test");
		List<String> command = test.valueStream()
			.skip(1)
			.map(JsonNode::stringValue)
			.map(each -> each.replace("/8080", "/" + port).replace("/actuator/health/readiness", path))
			.toList();
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
