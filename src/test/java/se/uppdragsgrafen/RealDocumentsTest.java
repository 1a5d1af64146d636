package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The project beside the five documents that its data come from. */
class RealDocumentsTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	/** The columns that data packages carry as the documents have them, however long. */
	private static final Map<String, List<String>> CARRIED = Map.of("uppdrag.csv", List.of("titel", "delaktiviteter"),
			"mal.csv", List.of("nummer", "titel"), "avtal.csv", List.of("titel"), "styrdokument.csv", List.of("titel"),
			"arende.csv", List.of("beslut"));

	private static List<String> documents = List.of();

	@BeforeAll
	static void read() throws IOException {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
		documents = texts(DOCUMENTS, ".txt");
		assertThat(documents).hasSize(5);
	}

	@Test
	void noPassageOfTheDocumentsStandsInTheProject() throws IOException {
		Passages passages = Passages.of(documents.stream());
		assertThat(passages.in(documents.getFirst())).isNotEmpty();
		Passages others = passages.without(carried());
		assertThat(TrackedFiles.containing(others::in)).isEmpty();
	}

	@Test
	void everyPersonWhoMustNotBeNamedIsNamedThere() throws IOException {
		PersonNames persons = PersonNames.ofTheDocuments();
		assertThat(persons.in(String.join("\n", documents))).isEqualTo(persons.hashes()).hasSizeGreaterThan(20);
	}

	private static Stream<String> carried() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("data"))) {
			return files.filter((file) -> CARRIED.containsKey(file.getFileName().toString()))
				.toList()
				.stream()
				.flatMap(RealDocumentsTest::carried);
		}
	}

	private static Stream<String> carried(Path table) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
			List<String> columns = CARRIED.getOrDefault(table.getFileName().toString(), List.of());
			return rows.stream()
				.map((row) -> columns.stream().map(row::get).collect(Collectors.joining(" ")))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> texts(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).map(RealDocumentsTest::text).toList();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
