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

	/** What is asked of a place in a document, wherever a question names it. */
	private static final String PLACE = "stalle";

	private static final String FOLDER = "classpath:se/uppdragsgrafen/page/";

	private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

	private Documents() {
	}

	/** Those of a folder, by the names of their files. */
	static Map<String, String> in(String folder) throws IOException {
		String place = text(FILES.getResource(FOLDER + PLACE + ENDING));
		Map<String, String> texts = new HashMap<>();
		for (Resource file : FILES.getResources(FOLDER + folder + "/*" + ENDING)) {
			String text = text(file);
			texts.put(Objects.requireNonNull(file.getFilename()).replace(ENDING, ""),
					text.contains("...Stalle") ? text + "\n" + place : text);
		}
		return Map.copyOf(texts);
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8);
	}

}
