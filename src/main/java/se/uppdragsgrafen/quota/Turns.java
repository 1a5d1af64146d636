package se.uppdragsgrafen.quota;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Turns: so many at a time, and so many of them for one client. Who waits is let in
 * fairly: one of each client, those of a client as they came. Who waits too long, or
 * behind too many, is turned away.
 */
final class Turns {

	private final int most;

	private final int mostOfOne;

	private final Queue queue;

	private final ReentrantLock lock = new ReentrantLock();

	/** The clients that have turns or wait; the one let in last is last. */
	private final SequencedMap<Client, Line> lines = new LinkedHashMap<>();

	private int taken;

	private int waiting;

	/**
	 * Who may wait.
	 *
	 * @param patience how long
	 * @param most how many
	 * @param mostOfOne how many of one client
	 */
	record Queue(Duration patience, int most, int mostOfOne) {
	}

	/** One client's turns, and those of its that wait. */
	private static final class Line {

		private final Client client;

		private final Deque<Waiter> waiters = new ArrayDeque<>();

		private int taken;

		Line(Client client) {
			this.client = client;
		}

	}

	/** One that waits. */
	private static final class Waiter {

		private final Condition called;

		private boolean isCalled;

		Waiter(Condition called) {
			this.called = called;
		}

	}

	Turns(int most, int mostOfOne, Queue queue) {
		this.most = most;
		this.mostOfOne = mostOfOne;
		this.queue = queue;
	}

	/**
	 * Takes a turn, when it comes.
	 * @throws NotNow where it does not come in time
	 * @throws InterruptedException where waiting for it was ended
	 */
	void take(Client client) throws InterruptedException {
		this.lock.lock();
		try {
			Line line = this.lines.computeIfAbsent(client, Line::new);
			if (line.waiters.isEmpty() && isFree(line)) {
				let(line);
			}
			else {
				await(line);
			}
		}
		finally {
			forgetIfGone(client);
			this.lock.unlock();
		}
	}

	/** Gives a turn back. */
	void giveBack(Client client) {
		this.lock.lock();
		try {
			Line line = this.lines.get(client);
			if (line == null || line.taken == 0) {
				throw new IllegalStateException("No turn was taken by " + client);
			}
			line.taken--;
			this.taken--;
			callNext();
			forgetIfGone(client);
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean isFree(Line line) {
		return this.taken < this.most && line.taken < this.mostOfOne;
	}

	private void let(Line line) {
		line.taken++;
		this.taken++;
	}

	private void await(Line line) throws InterruptedException {
		if (this.waiting >= this.queue.most() || line.waiters.size() >= this.queue.mostOfOne()) {
			throw turnedAway(line);
		}
		Waiter waiter = new Waiter(this.lock.newCondition());
		line.waiters.add(waiter);
		this.waiting++;
		try {
			long left = this.queue.patience().toNanos();
			while (!waiter.isCalled && left > 0) {
				left = waiter.called.awaitNanos(left);
			}
		}
		catch (InterruptedException ex) {
			if (waiter.isCalled) {
				// It has its turn; the interrupt is for what it does with it.
				Thread.currentThread().interrupt();
				return;
			}
			throw ex;
		}
		finally {
			if (line.waiters.remove(waiter)) {
				this.waiting--;
			}
		}
		if (!waiter.isCalled) {
			throw turnedAway(line);
		}
	}

	/** Whose fault it is: the client's own turns are all taken, or everybody's. */
	private NotNow turnedAway(Line line) {
		boolean isOwn = !line.waiters.isEmpty() && line.waiters.size() >= this.queue.mostOfOne();
		return (isOwn || line.taken >= this.mostOfOne) ? new TooManyAtOnce(this.mostOfOne, this.queue.patience())
				: new Overloaded(this.queue.patience());
	}

	private void callNext() {
		for (Optional<Line> next = next(); next.isPresent(); next = next()) {
			Line line = next.get();
			this.lines.putLast(line.client, line);
			Waiter waiter = line.waiters.remove();
			this.waiting--;
			let(line);
			waiter.isCalled = true;
			waiter.called.signal();
		}
	}

	private Optional<Line> next() {
		return this.lines.values().stream().filter(line -> !line.waiters.isEmpty() && isFree(line)).findFirst();
	}

	private void forgetIfGone(Client client) {
		Line line = this.lines.get(client);
		if (line != null && line.taken == 0 && line.waiters.isEmpty()) {
			this.lines.remove(client);
		}
	}

}
