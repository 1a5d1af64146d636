package se.uppdragsgrafen.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import se.uppdragsgrafen.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README shows is what the server says. */
class ReadmeTest {

	private static String block(String language) throws IOException {
		Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
			.matcher(Files.readString(Path.of("README.md")));
		assertThat(block.find()).isTrue();
		return block.group(1);
	}

	@Test
	void theQuestionOnTheFirstScreenIsAnsweredAsShown() throws IOException {
		assertThat(Served.withBundledData().data(block("graphql")))
			.isEqualTo(JsonMapper.shared().readTree(block("json")));
	}

	@Test
	void theQuestionOfTheCommandLineIsAnswered() throws IOException {
		Matcher body = Pattern.compile("-d '(\\{.*?\\})'").matcher(Files.readString(Path.of("README.md")));
		assertThat(body.find()).isTrue();
		assertThat(Served.withBundledData().post(body.group(1)).body()).contains("\"uppdrag\":54")
			.doesNotContain("errors");
	}

}
