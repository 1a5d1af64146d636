package se.uppdragsgrafen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/extract.md shows is what the command does. */
class ExtractPageTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("docs/extract.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

	private Command extract() throws IOException {
		Path document = Files.writeString(this.folder.resolve("t1.txt"), block("text"));
		return Command.run("extract", document, "--kommun", "2380", "--out", this.folder.resolve("paket"));
	}

	@Test
	void theExampleSaysWhatItShows() throws IOException {
		assertThat(extract().out().replace(this.folder + "/", "")).isEqualTo(block("console"));
	}

	@Test
	void theCorrectionsAreMade() throws IOException {
		extract();
		Path corrections = this.folder.resolve("paket/rattelser.csv");
		Files.writeString(corrections, block("csv"));
		assertThat(extract().exitCode()).isZero();
		assertThat(Files.readString(this.folder.resolve("paket/uppdrag.csv"))).contains(",2023-12-31,")
			.doesNotContain("taxorna");
	}

	@Test
	void everyOptionIsNamed() throws IOException {
		String page = Files.readString(Path.of("docs/extract.md"));
		Matcher option = Pattern.compile("--[a-z-]+").matcher(Command.run("extract", "--help").out());
		assertThat(option.results()
			.map((each) -> each.group())
			.filter((each) -> !each.matches("--help|--version|--server|--spring|--uppdragsgrafen|--namn"))
			.distinct()).isNotEmpty().allMatch(page::contains);
	}

}
