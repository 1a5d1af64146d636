package se.uppdragsgrafen;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;

import se.uppdragsgrafen.bench.race.Http;

/** A client that asks without pause, over connections from an address of its own. */
final class Asker {

	private static final int OK = 200;

	private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();

	private final AtomicBoolean isOver = new AtomicBoolean();

	private final List<Thread> threads;

	private Asker(InetAddress from, int port, int connections, List<byte[]> requests) {
		this.threads = IntStream.range(0, connections)
			.mapToObj((i) -> Thread.ofPlatform().unstarted(() -> ask(from, port, i, requests)))
			.toList();
	}

	/** Begins; each connection with another of the requests. */
	static Asker start(String from, int port, int connections, List<byte[]> requests) {
		Asker asker = new Asker(InetAddress.ofLiteral(from), port, connections, requests);
		asker.threads.forEach(Thread::start);
		return asker;
	}

	private void ask(InetAddress from, int port, int first, List<byte[]> requests) {
		try (Http http = new Http(from, port)) {
			for (int i = first; !this.isOver.get(); i++) {
				int status = http.ask(requests.get(i % requests.size()));
				this.statuses.computeIfAbsent(status, (absent) -> new LongAdder()).increment();
			}
		}
	}

	/**
	 * Answers a second of the server's processor time, while it takes so much more of it:
	 * how many others the machine serves changes nothing.
	 */
	double rate(Program server, Duration time) {
		long before = answered();
		Duration begun = server.processorTime();
		Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> server.processorTime().minus(begun).compareTo(time) >= 0);
		return (answered() - before) * 1e9 / server.processorTime().minus(begun).toNanos();
	}

	private long answered() {
		LongAdder answered = this.statuses.get(OK);
		return (answered != null) ? answered.sum() : 0;
	}

	/** How often each status was met. */
	Map<Integer, Long> statuses() {
		Map<Integer, Long> met = new ConcurrentHashMap<>();
		this.statuses.forEach((status, times) -> met.put(status, times.sum()));
		return met;
	}

	/** Ends when each connection has its answer. */
	void stop() throws InterruptedException {
		this.isOver.set(true);
		for (Thread each : this.threads) {
			each.join();
		}
	}

}
