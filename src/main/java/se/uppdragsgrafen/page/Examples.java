package se.uppdragsgrafen.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The example questions that the jar brings. */
final class Examples {

	private static final String FOLDER = "classpath*:graphql/examples/";

	private static final String DOCUMENT = ".graphql";

	private Examples() {
	}

	/** All of them, by name. */
	static List<Example> read(ResourcePatternResolver files) throws IOException {
		List<Example> examples = new ArrayList<>();
		for (Resource file : files.getResources(FOLDER + "*" + DOCUMENT)) {
			examples.add(read(file));
		}
		examples.sort(Comparator.comparing(Example::name));
		return List.copyOf(examples);
	}

	private static Example read(Resource file) throws IOException {
		String name = Objects.requireNonNull(file.getFilename()).replace(DOCUMENT, "");
		Resource variables = file.createRelative(name + ".variables.json");
		return Example.of(name, text(file), variables.exists() ? text(variables) : "");
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8);
	}

}
