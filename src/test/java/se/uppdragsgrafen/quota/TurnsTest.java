package se.uppdragsgrafen.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnsTest {

	private static final Duration PATIENCE = Duration.ofMillis(200);

	private static final Duration LONG = Duration.ofMinutes(1);

	private static final Client A = new Client("a");

	private static final Client B = new Client("b");

	private static final Client C = new Client("c");

	private static Turns turns(int most, int mostOfOne, Duration patience) {
		return new Turns(most, mostOfOne, new Turns.Queue(patience, 3, 2));
	}

	@Test
	void oneClientHasItsPartAndTheOthersTheRest() throws InterruptedException {
		Turns turns = turns(3, 2, PATIENCE);
		turns.take(A);
		turns.take(A);
		assertThatThrownBy(() -> turns.take(A)).isInstanceOf(TooManyAtOnce.class);
		turns.take(B);
		assertThatThrownBy(() -> turns.take(B)).isInstanceOf(Overloaded.class);
		turns.giveBack(A);
		turns.take(B);
	}

	@Test
	void whoWaitsIsLetInOneOfEachClient() throws InterruptedException {
		Turns turns = turns(1, 1, LONG);
		List<String> order = new CopyOnWriteArrayList<>();
		turns.take(C);
		List<Thread> waiting = new ArrayList<>();
		for (Client client : List.of(A, A, B)) {
			waiting.add(waiting(turns, client, order));
		}
		turns.giveBack(C);
		for (Thread each : waiting) {
			each.join();
		}
		assertThat(order).containsExactly("a", "b", "a");
	}

	/** One that waits for a turn, and then gives it back at once. */
	private static Thread waiting(Turns turns, Client client, List<String> order) {
		Thread thread = Thread.ofVirtual().start(() -> {
			try {
				turns.take(client);
				order.add(client.network());
				turns.giveBack(client);
			}
			catch (InterruptedException ex) {
				order.add("interrupted");
			}
		});
		Awaitility.await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
		return thread;
	}

	@Test
	void whoComesBehindTooManyIsTurnedAwayAtOnce() throws InterruptedException {
		Turns turns = turns(1, 1, LONG);
		List<String> order = new CopyOnWriteArrayList<>();
		turns.take(C);
		List<Thread> waiting = new ArrayList<>();
		waiting.add(waiting(turns, A, order));
		waiting.add(waiting(turns, A, order));
		assertThatThrownBy(() -> turns.take(A)).isInstanceOf(TooManyAtOnce.class);
		waiting.add(waiting(turns, B, order));
		assertThatThrownBy(() -> turns.take(B)).isInstanceOf(Overloaded.class);
		turns.giveBack(C);
		for (Thread each : waiting) {
			each.join();
		}
		assertThat(order).hasSize(3);
	}

	@Test
	void whoGivesUpLeavesHisPlaceToOthers() throws InterruptedException {
		Turns turns = turns(1, 1, LONG);
		List<String> order = new CopyOnWriteArrayList<>();
		turns.take(C);
		Thread gone = waiting(turns, A, order);
		Thread stays = waiting(turns, B, order);
		gone.interrupt();
		gone.join();
		turns.giveBack(C);
		stays.join();
		assertThat(order).containsExactly("interrupted", "b");
		turns.take(C);
	}

	@Test
	void amongManyNeverMoreThanMayHaveATurn() throws InterruptedException {
		Turns turns = new Turns(4, 2, new Turns.Queue(LONG, 1000, 1000));
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			Client client = List.of(A, B, C).get(i % 3);
			threads.add(Thread.ofVirtual().start(() -> {
				try {
					turns.take(client);
					most.accumulateAndGet(taken.incrementAndGet(), Math::max);
					Thread.sleep(1);
					taken.decrementAndGet();
					turns.giveBack(client);
				}
				catch (InterruptedException ex) {
					taken.set(-1000);
				}
			}));
		}
		for (Thread each : threads) {
			each.join();
		}
		assertThat(most).hasValue(4);
		assertThat(taken).hasValue(0);
	}

	@Test
	void aTurnThatNobodyHasCannotBeGivenBack() {
		assertThatThrownBy(() -> turns(1, 1, LONG).giveBack(A)).isInstanceOf(IllegalStateException.class);
	}

}
