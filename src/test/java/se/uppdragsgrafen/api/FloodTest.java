package se.uppdragsgrafen.api;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import se.uppdragsgrafen.api.planner.CacheBytes;
import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever was asked, in whatever number, the memory that it took is had again. */
class FloodTest {

	private static final int QUESTIONS = 600;

	private static final int FIELDS = 1_000;

	private static final long MIB = 1L << 20;

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	/**
	 * No two alike: parsed and planned they would take most of a gigabyte if they were
	 * all kept.
	 */
	@Test
	void largeQuestionsThatAreNeverAskedAgainAreForgotten() {
		served.ask(large(-1));
		long before = heap();
		for (int i = 0; i < QUESTIONS; i++) {
			JsonNode answer = served.ask(large(i));
			assertThat(answer.at("/data/uppdrag/nodes/0")).hasSize(FIELDS);
		}
		assertThat(heap() - before).isLessThan(2 * CacheBytes.most() + 50 * MIB);
		assertThat(served.data("{ uppdrag { totalCount } }").at("/uppdrag/totalCount").asInt()).isEqualTo(60);
	}

	/** Other names only: the database has one plan for all. */
	private static String large(int number) {
		return IntStream.range(0, FIELDS)
			.mapToObj((i) -> "alias%dof%d: titel".formatted(i, number))
			.collect(Collectors.joining(" ", "{ uppdrag(first: 1) { nodes { ", " } } }"));
	}

	@Test
	void whatIsRefusedLeavesNothing() {
		HostileQuestionsTest.refused().forEach((each) -> served.ask(String.valueOf(each.get()[1])));
		long before = heap();
		for (int i = 0; i < 20; i++) {
			HostileQuestionsTest.refused().forEach((each) -> served.ask(String.valueOf(each.get()[1])));
		}
		assertThat(heap() - before).isLessThan(50 * MIB);
		assertThat(served.data("{ uppdrag { totalCount } }").at("/uppdrag/totalCount").asInt()).isEqualTo(60);
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
