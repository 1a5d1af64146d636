package se.uppdragsgrafen.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions that pages ask: files in GraphQL beside the templates. */
final class Documents {

	private static final String ENDING = ".graphql";

	private static final String FOLDER = "classpath:se/uppdragsgrafen/page/";

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	private Documents() {
	}

	/**
	 * Those of a folder, by the names of their files, with the fragments that they name.
	 */
	static Map<String, String> in(String folder) throws IOException {
		Map<String, String> fragments = files("fragment");
		Map<String, String> texts = files(folder);
		fragments.forEach((name, fragment) -> texts
			.replaceAll((document, text) -> text.contains("..." + name + '\n') || text.contains("..." + name + ' ')
					? text + '\n' + fragment : text));
		return Map.copyOf(texts);
	}

	private static Map<String, String> files(String folder) throws IOException {
		Map<String, String> texts = new HashMap<>();
		for (Resource file : FILES.getResources(FOLDER + folder + "/*" + ENDING)) {
			texts.put(Objects.requireNonNull(file.getFilename()).replace(ENDING, ""),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

}
