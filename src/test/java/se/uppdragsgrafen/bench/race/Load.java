package se.uppdragsgrafen.bench.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.HdrHistogram.Histogram;

/**
 * Asks over a number of connections, each the next question as soon as it has its answer,
 * for a time.
 *
 * @param <R> a question as it is sent
 */
final class Load<R> {

	/** Microseconds: from one to a minute. */
	private static final long LONGEST = 60_000_000;

	private final Contender<R> contender;

	private final List<R> requests;

	private final boolean once;

	private final AtomicInteger next = new AtomicInteger();

	Load(Contender<R> contender, Question question) {
		this(contender, contender.requests(question), question.once());
	}

	/** Asks that, in turn; each but once, if so. */
	Load(Contender<R> contender, List<R> requests, boolean once) {
		this.contender = contender;
		this.requests = requests;
		this.once = once;
	}

	boolean isEmpty() {
		return this.requests.isEmpty();
	}

	/** Asks for so long; a question whose shapes are asked once ends when half are. */
	Result run(int connections, Duration time) {
		int last = this.once ? this.next.get() + this.requests.size() / 2 : Integer.MAX_VALUE;
		Duration cpu = cpu();
		long start = System.nanoTime();
		long end = start + time.toNanos();
		List<Histogram> heard = new ArrayList<>();
		List<Thread> threads = new ArrayList<>();
		List<Throwable> failures = new ArrayList<>();
		for (int i = 0; i < connections; i++) {
			Histogram latencies = new Histogram(LONGEST, 3);
			heard.add(latencies);
			Thread thread = Thread.ofPlatform().unstarted(() -> ask(end, last, latencies));
			thread.setUncaughtExceptionHandler((failed, ex) -> {
				synchronized (failures) {
					failures.add(ex);
				}
			});
			threads.add(thread);
		}
		threads.forEach(Thread::start);
		threads.forEach(Load::join);
		long elapsed = System.nanoTime() - start;
		if (!failures.isEmpty()) {
			throw new IllegalStateException(this.contender.name() + " failed under load.", failures.getFirst());
		}
		Histogram all = new Histogram(LONGEST, 3);
		heard.forEach(all::add);
		return new Result(all, Duration.ofNanos(elapsed), cpu().minus(cpu));
	}

	private void ask(long end, int last, Histogram latencies) {
		try (Contender.Line<R> line = this.contender.connect()) {
			long before = System.nanoTime();
			while (before < end) {
				int number = this.next.getAndIncrement();
				if (number >= last) {
					return;
				}
				line.ask(this.requests.get(number % this.requests.size()));
				long after = System.nanoTime();
				latencies.recordValue(Math.min((after - before) / 1000, LONGEST));
				before = after;
			}
		}
	}

	private Duration cpu() {
		Duration programs = Usage.cpu(this.contender.programs());
		return this.contender.inLoader() ? programs.plus(Usage.own()) : programs;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
