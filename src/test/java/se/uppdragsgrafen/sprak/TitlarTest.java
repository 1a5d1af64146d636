package se.uppdragsgrafen.sprak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everyday questions to the titles of the bundled uppdrag, from
 * {@code vardagsfragor.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TitlarTest {

	private static final List<String> PACKAGES = List.of("krokom-socialnamnden-arsredovisning-2020",
			"ostersund-mal-trygghet-och-stod-2024", "ostersund-uppdrag-t3-2021", "ostersund-uppdrag-t3-2022",
			"stromsund-socialnamnden-2022-11-17");

	private final List<String> titles = PACKAGES.stream().flatMap(TitlarTest::titles).toList();

	private Index index;

	@BeforeAll
	void fill() {
		this.index = new Index(this.titles);
	}

	@AfterAll
	void empty() {
		this.index.close();
	}

	static Stream<String> questions() {
		return Wordlist.read("vardagsfragor.txt").stream();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void finds_all_that_is_meant_and_nothing_else(String line) {
		List<String> meant = List.of(line.split(" \\| ", 2)[1].split("; "));
		List<String> expected = this.titles.stream().filter(title -> meant.stream().anyMatch(title::contains)).toList();
		assertThat(expected).hasSize(meant.size());
		assertThat(this.index.find(line.split(" \\| ", 2)[0])).containsExactlyInAnyOrderElementsOf(expected);
	}

	private static Stream<String> titles(String name) {
		Path file = Path.of("data", name, "uppdrag.csv");
		try (CSVParser rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			return rows.getRecords().stream().map(row -> row.get("titel"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
