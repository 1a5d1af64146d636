package se.uppdragsgrafen.api.execute;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.api.planner.CacheBytes;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever was asked, in whatever number, the memory that it took is had again. */
class FloodIT {

	private static final int QUESTIONS = 250;

	private static final int FIELDS = 1_000;

	private static final long MIB = 1L << 20;

	private final Asking engine = Engine.asking(new Silent());

	/**
	 * No two alike: parsed and planned they would take most of a gigabyte if they were
	 * all kept.
	 */
	@Test
	void largeQuestionsThatAreNeverAskedAgainAreForgotten() {
		this.engine.data(large(QUESTIONS), Map.of());
		long before = heap();
		for (int i = 0; i < QUESTIONS; i++) {
			this.engine.data(large(i), Map.of());
		}
		assertThat(heap() - before).isLessThan(2 * CacheBytes.most() + 50 * MIB);
	}

	/** Other names only: the database has one plan for all. */
	private static String large(int number) {
		return IntStream.range(0, FIELDS)
			.mapToObj((i) -> "alias%dof%d: titel".formatted(i, number))
			.collect(Collectors.joining(" ", "{ uppdrag(first: 1) { nodes { ", " } } }"));
	}

	@Test
	void whatIsRefusedLeavesNothing() {
		HostileQuestionsTest.refused().forEach((each) -> this.engine.ask(String.valueOf(each.get()[1])));
		long before = heap();
		for (int i = 0; i < 20; i++) {
			HostileQuestionsTest.refused().forEach((each) -> this.engine.ask(String.valueOf(each.get()[1])));
		}
		assertThat(heap() - before).isLessThan(50 * MIB);
	}

	/** In use when what nobody needs is gone. */
	private static long heap() {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		}
		return least;
	}

}
