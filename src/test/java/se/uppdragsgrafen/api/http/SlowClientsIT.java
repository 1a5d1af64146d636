package se.uppdragsgrafen.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.Hurried;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that take their time hold nothing that others need. */
class SlowClientsIT {

	private static final String HEAD = """
			POST /graphql HTTP/1.1\r
			Host: localhost\r
			Content-Type: application/json\r
			Content-Length: 400000\r
			\r
			""";

	private final Served served = Hurried.SERVER;

	@Test
	void aHeadThatNeverEndsIsGivenUp() throws IOException {
		try (Raw raw = new Raw(this.served.address(""))) {
			long before = System.nanoTime();
			raw.send("POST /graphql HTTP/1.1\r\nHost: local");
			assertThat(raw.answer()).isEmpty();
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
		}
	}

	@Test
	void aBodyThatStopsIsGivenUp() throws IOException {
		try (Raw raw = new Raw(this.served.address(""))) {
			raw.send(HEAD + "{");
			assertThat(raw.answer()).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
		}
	}

	@Test
	void aBodyThatDripsIsGivenUpInTime() throws Exception {
		try (Raw raw = new Raw(this.served.address(""))) {
			raw.send(HEAD);
			Thread dripping = Thread.startVirtualThread(() -> drip(raw));
			long before = System.nanoTime();
			assertThat(raw.answer()).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT", "traceId");
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofSeconds(1),
					Duration.ofSeconds(20));
			dripping.interrupt();
			dripping.join();
		}
	}

	/** Never quiet for as long as the connection's own timeout. */
	private static void drip(Raw raw) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				raw.send(" ");
				Thread.sleep(200);
			}
		}
		catch (IOException | InterruptedException ex) {
			// The server has closed the connection, or the test is over.
		}
	}

	@Test
	void manySlowOnesDoNotKeepAQuickOneFromItsAnswer() throws IOException {
		List<Raw> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 500; i++) {
				Raw raw = new Raw(this.served.address(""));
				slow.add(raw);
				raw.send((i % 2 == 0) ? HEAD + "{" : "GET /graphql HTTP/1.1\r\nX: ");
			}
			assertThat(this.served.data("{ uppdrag { totalCount } }").at("/uppdrag/totalCount").isInt()).isTrue();
		}
		finally {
			for (Raw raw : slow) {
				raw.close();
			}
		}
	}

}
