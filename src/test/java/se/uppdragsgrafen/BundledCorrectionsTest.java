package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a person wrote beside the tables of {@code data/}. */
class BundledCorrectionsTest {

	@Test
	void noContradictionIsWrittenByHand() throws IOException {
		List<Path> corrections;
		try (Stream<Path> packages = Files.list(Path.of("data"))) {
			corrections = packages.map((each) -> each.resolve("rattelser.csv")).toList();
		}
		assertThat(corrections).hasSize(5).allSatisfy((each) -> {
			assertThat(each).exists();
			assertThat(Files.readAllLines(each)).hasSizeGreaterThan(1)
				.noneMatch((line) -> line.startsWith("motsagelse/"));
		});
	}

}
