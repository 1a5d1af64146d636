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

	private Documents() {
	}

	/** Those of a folder, by the names of their files. */
	static Map<String, String> in(String folder) throws IOException {
		Map<String, String> texts = new HashMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:se/uppdragsgrafen/page/%s/*%s".formatted(folder, ENDING))) {
			texts.put(Objects.requireNonNull(file.getFilename()).replace(ENDING, ""),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		return Map.copyOf(texts);
	}

}
