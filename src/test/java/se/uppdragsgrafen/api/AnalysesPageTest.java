package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import se.uppdragsgrafen.query.analys.Analysis;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/analyses.md} describes the analyses as they are. */
class AnalysesPageTest {

	private static String page;

	@BeforeAll
	static void read() throws IOException {
		page = Files.readString(Path.of("docs/analyses.md"));
	}

	private static List<String> found(String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
			.matcher(page)
			.results()
			.map(match -> match.group(1))
			.toList();
	}

	@Test
	void everyAnalysisIsDescribedOnceAndNoOther() {
		assertThat(found("^\\| `(\\w+)` \\|"))
			.containsExactlyInAnyOrderElementsOf(SchemaRead.analyses().all().stream().map(Analysis::name).toList());
	}

}
