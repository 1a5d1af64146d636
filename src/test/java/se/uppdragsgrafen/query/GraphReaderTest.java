package se.uppdragsgrafen.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.uppdragsgrafen.ScratchNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What holds of the door to the graph, whichever it is. */
abstract class GraphReaderTest {

	private static final String ENDLESS = "UNWIND range(1, 100000000000) AS x WITH x WHERE x < 0 RETURN count(x) AS antal";

	private static final String RUNNING = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS antal";

	/** A reader that gives each statement so long. */
	abstract GraphReader reader(Duration limit);

	private GraphReader reader() {
		return reader(Duration.ofSeconds(20));
	}

	@BeforeEach
	void clear() {
		ScratchNeo4j.clear();
	}

	private static Question question(String cypher) {
		return new Question(cypher, Map.of());
	}

	private @Nullable Object value(String expression) {
		return reader().read(question("RETURN " + expression + " AS varde")).getFirst().get("varde");
	}

	@Test
	void valuesArePlain() {
		assertThat(value("1")).isEqualTo(1L);
		assertThat(value("1.5")).isEqualTo(1.5);
		assertThat(value("'å'")).isEqualTo("å");
		assertThat(value("true")).isEqualTo(true);
		assertThat(value("null")).isNull();
		assertThat(value("date('2022-11-17')")).isEqualTo(LocalDate.of(2022, 11, 17));
		assertThat(value("{a: [1, null], b: {c: 'd'}}"))
			.isEqualTo(Map.of("a", Arrays.asList(1L, null), "b", Map.of("c", "d")));
	}

	@Test
	void listsOfANodeAreLists() {
		ScratchNeo4j.database()
			.executeTransactionally(
					"CREATE (:Prov {texter: ['a', 'b'], tal: [1, 2], brutna: [0.5], sanna: [true], tom: []})");
		List<Map<String, @Nullable Object>> rows = reader().read(question(
				"MATCH (n:Prov) RETURN COLLECT { RETURN [n.texter, n.tal, n.brutna, n.sanna, n.tom] } AS rad"));
		assertThat(rows.getFirst()).isEqualTo(Map.of("rad",
				List.of(List.of(List.of("a", "b"), List.of(1L, 2L), List.of(0.5), List.of(true), List.of()))));
	}

	@Test
	void rowsComeInTheirOrderWithTheValuesAskedFor() {
		Question question = new Question("UNWIND $tal AS x RETURN x * $ganger AS y",
				Map.of("tal", List.of(3, 1, 2), "ganger", 10));
		assertThat(reader().read(question)).extracting((row) -> row.get("y")).containsExactly(30L, 10L, 20L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (n:Prov) RETURN n.id AS id", "MERGE (n:Prov {id: 1}) RETURN n.id AS id",
			"CREATE INDEX prov FOR (n:Prov) ON (n.id)", "CALL db.createLabel('Prov')",
			"CALL (*) { CREATE (:Prov) } IN TRANSACTIONS", "MATCH (n) DETACH DELETE n" })
	void aWriteIsRefusedHoweverOftenItIsAsked(String write) {
		GraphReader reader = reader();
		ScratchNeo4j.database().executeTransactionally("CREATE (:Finns)");
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(WriteRefused.class).isThrownBy(() -> reader.read(question(write)));
		}
		assertThat(value("COUNT { (:Finns) }")).isEqualTo(1L);
		assertThat(value("COUNT { (:Prov) }")).isEqualTo(0L);
	}

	@Test
	void aStatementThatTakesTooLongIsEndedInTheDatabase() {
		GraphReader reader = reader(Duration.ofSeconds(1));
		long before = System.nanoTime();
		assertThatExceptionOfType(ReadTimeout.class).isThrownBy(() -> reader.read(question(ENDLESS)));
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
		assertThat(reader().read(question(RUNNING)).getFirst().get("antal")).isEqualTo(0L);
	}

	@Test
	void anOperationEndsItsStatementsWhenItsTimeIsOver() {
		GraphReader reader = Deadline.in(Duration.ofSeconds(1)).over(reader());
		long before = System.nanoTime();
		for (int i = 0; i < 5; i++) {
			assertThatExceptionOfType(ReadTimeout.class).isThrownBy(() -> reader.read(question(ENDLESS)));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofSeconds(1),
				Duration.ofSeconds(8));
		assertThat(reader().read(question(RUNNING)).getFirst().get("antal")).isEqualTo(0L);
	}

	@Test
	void aStatementThatTakesTooMuchMemoryIsEndedAndTheNextIsAnswered() {
		assertThatExceptionOfType(MemoryExceeded.class).isThrownBy(
				() -> reader().read(question("UNWIND range(1, 100000000) AS x RETURN collect(toString(x)) AS alla")));
		assertThat(value("1")).isEqualTo(1L);
	}

	@Test
	void longStatementsDoNotKeepOthersWaiting() throws InterruptedException {
		GraphReader patient = reader(Duration.ofSeconds(2));
		List<Thread> slow = IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors())
			.mapToObj((i) -> Thread.startVirtualThread(() -> endless(patient)))
			.toList();
		Thread.startVirtualThread(() -> value("1")).join();
		assertThat(slow).allMatch(Thread::isAlive);
		for (Thread each : slow) {
			each.join();
		}
	}

	private static void endless(GraphReader reader) {
		assertThatExceptionOfType(ReadTimeout.class).isThrownBy(() -> reader.read(question(ENDLESS)));
	}

	@Test
	void whatIsNoCypherIsAFaultOfOurs() {
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> reader().read(question("RETURNERA")))
			.isNotInstanceOfAny(DatabaseUnavailable.class, ReadTimeout.class, WriteRefused.class);
	}

}
