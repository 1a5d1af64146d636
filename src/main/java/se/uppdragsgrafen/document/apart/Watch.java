package se.uppdragsgrafen.document.apart;

import java.time.Duration;

/** Kills a process that takes more of the processor than it may, from now on. */
final class Watch implements AutoCloseable {

	private static final Duration LOOK = Duration.ofMillis(50);

	/** One that waits takes none of it, and is let do so for so many times as long. */
	private static final int WAITING = 20;

	private final Process process;

	private final Duration begun;

	private final long started = System.nanoTime();

	private final Duration most;

	private final Thread thread;

	private volatile boolean slow;

	private Watch(Process process, Duration most) {
		this.process = process;
		this.most = most;
		this.begun = spent();
		this.thread = Thread.ofVirtual().unstarted(this::look);
	}

	static Watch over(Process process, Duration most) {
		Watch watch = new Watch(process, most);
		watch.thread.start();
		return watch;
	}

	/** Whether it was killed. */
	boolean slow() {
		return this.slow;
	}

	private void look() {
		try {
			while (within()) {
				Thread.sleep(LOOK);
			}
			this.slow = true;
			this.process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			// It is done.
		}
	}

	private boolean within() {
		Duration waited = Duration.ofNanos(System.nanoTime() - this.started);
		return spent().minus(this.begun).compareTo(this.most) < 0
				&& waited.compareTo(this.most.multipliedBy(WAITING)) < 0;
	}

	private Duration spent() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** From then on it kills nothing. */
	@Override
	public void close() {
		this.thread.interrupt();
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
