package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packages in {@code data/} are what the command makes of the published documents and
 * of {@code rattelser.csv} and {@code tidigare-id.csv} beside the tables.
 * {@code mvn -Dtest=RealBundledDataTest -Ddata.write=true test} makes them anew.
 */
class RealBundledDataTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	private static final String REPORT = "rapport.html";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@BeforeAll
	static void documents() {
		assumeTrue(Files.isDirectory(DOCUMENTS), "the published documents are not at hand in " + DOCUMENTS);
	}

	@ParameterizedTest
	@CsvSource({ "ostersund-uppdrag-t3-2021, 2380", "ostersund-uppdrag-t3-2022, 2380",
			"ostersund-mal-trygghet-och-stod-2024, 2380", "krokom-socialnamnden-arsredovisning-2020, 2309",
			"stromsund-socialnamnden-2022-11-17, 2313" })
	void aPackageIsMadeOfItsDocumentAndItsCorrections(String name, String kommun) throws IOException {
		Path bundled = Path.of("data", name);
		Path out = Boolean.getBoolean("data.write") ? bundled : copy(bundled, this.folder.resolve(name));
		Command extract = Command.run("extract", DOCUMENTS.resolve(name + ".txt"), "--kommun", kommun, "--utan-citat",
				"--out", out);
		assertThat(extract.err()).isEmpty();
		assertThat(extract.exitCode()).isZero();
		assertThat(files(out)).isEqualTo(files(bundled));
		for (String file : files(bundled)) {
			assertThat(out.resolve(file)).hasSameTextualContentAs(bundled.resolve(file));
		}
	}

	private static Path copy(Path from, Path to) throws IOException {
		Files.createDirectory(to);
		for (String file : files(from)) {
			Files.copy(from.resolve(file), to.resolve(file));
		}
		return to;
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((each) -> each.getFileName().toString())
				.filter((each) -> !each.equals(REPORT))
				.sorted()
				.toList();
		}
	}

}
