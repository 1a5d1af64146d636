package se.uppdragsgrafen.bench.race;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

import se.uppdragsgrafen.Served;
import se.uppdragsgrafen.TestNeo4j;
import se.uppdragsgrafen.fact.Column;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is measured is the same: the statements read what the server gives out. */
class ExportTest {

	private static Served served;

	@BeforeAll
	static void serve() {
		served = Served.withBundledData();
	}

	@Test
	void theStatementsReadWhatTheServerGivesOut() throws IOException {
		for (FactType type : Vocabulary.types()) {
			TableStatement statement = TableStatement.of(type.table());
			List<List<String>> read = TestNeo4j.driver()
				.executableQuery(statement.cypher())
				.execute()
				.records()
				.stream()
				.map((row) -> cells(type, row))
				.toList();
			assertThat(read).as(type.table()).containsExactlyInAnyOrderElementsOf(givenOut(type));
			assertThat(statement.read(TestNeo4j.driver()).rows()).isEqualTo(read.size());
		}
	}

	private static List<String> cells(FactType type, Record row) {
		assertThat(row.keys()).isEqualTo(type.columns().stream().map(Column::name).toList());
		return row.values().stream().map((value) -> cell(value.asObject())).toList();
	}

	private static List<List<String>> givenOut(FactType type) throws IOException {
		try (CSVParser csv = CSVParser.parse(served.get("/export/" + type.table() + ".csv").body(),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return csv.stream().map((row) -> cells(type, row)).toList();
		}
	}

	private static List<String> cells(FactType type, CSVRecord row) {
		return type.columns()
			.stream()
			.map((column) -> column.list() ? cell(List.of(row.get(column.name()).split("\\|")))
					: row.get(column.name()))
			.toList();
	}

	/** The graph has no order among what a node refers to. */
	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list -> list.stream().map(String::valueOf).sorted().collect(Collectors.joining("|"));
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}

	@Test
	void whatIsGivenOutIsCounted() throws IOException {
		int port = served.address("/").getPort();
		Whole all = Whole.NOTHING;
		for (FactType type : Vocabulary.types()) {
			Whole table = Download.table(port, type.table());
			assertThat(table.rows()).isEqualTo(givenOut(type).size());
			assertThat(table.bytes()).isEqualTo(
					served.get("/export/" + type.table() + ".csv").body().getBytes(StandardCharsets.UTF_8).length);
			all = all.plus(table);
		}
		Whole archive = Download.archive(port);
		assertThat(archive.rows()).isEqualTo(all.rows()).isPositive();
		assertThat(archive.bytes()).isPositive().isLessThan(all.bytes());
	}

	@Test
	void aLineThatEndsInACellEndsNoRow() throws IOException {
		String csv = "id,text\na,\"en\n\"\"rad\"\"\n\"\nb,\n";
		assertThat(Download.records(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))).isEqualTo(2);
	}

	@Test
	void otherRowsAreSaid() {
		Whole one = new Whole(1, 0, Duration.ofSeconds(1));
		Whole two = new Whole(2, 0, Duration.ofSeconds(4));
		assertThatIllegalStateException().isThrownBy(() -> new Exported("uppdrag", one, two))
			.withMessageContaining("«uppdrag»: the driver reads 1 rows, the server gives out 2");
		assertThat(new Exported("uppdrag", one.plus(one), two).ratio()).isEqualTo(0.5);
	}

	@Test
	void theFirstFifthAndTheLastHaveTheirMost() {
		MemorySeen seen = new MemorySeen(List.of(500L, 510L, 900L, 900L, 900L, 700L, 690L));
		assertThat(seen.first()).isEqualTo(510);
		assertThat(seen.last()).isEqualTo(700);
	}

}
