package se.uppdragsgrafen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each limit that is stated names a test that there is. */
class LimitsDocTest {

	@Test
	void everyLimitNamesATestThatThereIs() throws IOException {
		Set<String> tests = tests();
		assertThat(LimitsDoc.rows()).isNotEmpty().allMatch((row) -> row.size() == 3);
		assertThat(LimitsDoc.rows()
			.stream()
			.map((row) -> row.getLast().replace("`", ""))
			.filter((each) -> !tests.contains(each))).isEmpty();
	}

	@Test
	void noLimitIsStatedTwice() {
		assertThat(LimitsDoc.rows().stream().map(List::getFirst)).doesNotHaveDuplicates();
	}

	private static Set<String> tests() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
			return files.map((each) -> each.getFileName().toString())
				.filter((each) -> each.endsWith("Test.java") || each.endsWith("IT.java"))
				.map((each) -> each.replace(".java", ""))
				.collect(Collectors.toSet());
		}
	}

}
