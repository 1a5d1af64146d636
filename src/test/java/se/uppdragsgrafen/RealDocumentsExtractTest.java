package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command on the published documents: nobody is named in what it writes. */
class RealDocumentsExtractTest {

	private static final Path DOCUMENTS = Path.of("../shared/documents");

	/** Two words with capitals that follow each other in a line or cell. */
	private static final Pattern PAIR = Pattern
		.compile("(?<![\\p{L}-])(?=(\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*(?:-\\p{L}+)*) (\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*))");

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
	void nobodyIsNamed(String document, String kommun) throws IOException {
		Path out = this.folder.resolve("ut");
		Command extract = Command.run("extract", DOCUMENTS.resolve(document + ".txt"), "--kommun", kommun, "--out",
				out);
		assertThat(extract.err()).doesNotContain("\tat ", "Exception");
		String all = extract.out() + extract.err() + written(out);
		assertThat(PersonNames.ofTheDocuments().in(all)).isEmpty();
		Set<String> unknown = pairs(all);
		unknown.removeIf((each) -> allowed().contains(PersonNames.hash(each)));
		assertThat(unknown).isEmpty();
	}

	@Test
	void aWholeKommunBecomesOnePackage() throws IOException {
		Object[] args = { "--kommun", "2380", "--utan-citat", "--out", this.folder.resolve("ut") };
		List<Path> documents;
		try (Stream<Path> files = Files.list(DOCUMENTS)) {
			documents = files.filter((each) -> each.getFileName().toString().startsWith("ostersund")).sorted().toList();
		}
		Command extract = Command.run(
				Stream.of(Stream.of("extract"), documents.stream(), Stream.of(args)).flatMap((each) -> each).toArray());
		assertThat(extract.err()).isEmpty();
		assertThat(extract.exitCode()).isZero();
		assertThat(extract.out()).contains("uppdrag 41", "uppfoljning 26", "dokument 3");
		assertThat(Command.run("check", this.folder.resolve("ut")).exitCode()).isZero();
	}

	/** Pairs of words that have been looked at and name no person. */
	private static Set<String> allowed() {
		try (InputStream in = RealDocumentsExtractTest.class.getResourceAsStream("no-persons.sha256")) {
			if (in == null) {
				throw new IllegalStateException("no-persons.sha256 is not among the test resources");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> pairs(String text) {
		return PAIR.matcher(text)
			.results()
			.map((each) -> each.group(1) + " " + each.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String written(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return "";
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(RealDocumentsExtractTest::text).collect(Collectors.joining("\n"));
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
