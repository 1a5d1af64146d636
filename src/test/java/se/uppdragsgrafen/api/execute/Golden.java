package se.uppdragsgrafen.api.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;

/**
 * A file of sections, each under a line such as {@code === plan}: those that a person
 * wrote and those that must come of them. With {@code -Dgolden=write} what comes is
 * written instead of compared, to be read as a diff.
 */
final class Golden {

	private static final Pattern SECTION = Pattern.compile("(?m)^=== (.*)\\n((?:(?!=== ).*\\n)*)");

	private final Path file;

	private final Map<String, String> sections = new LinkedHashMap<>();

	Golden(Path file) {
		this.file = file;
		Matcher sections = SECTION.matcher(text(file));
		while (sections.find()) {
			this.sections.put(sections.group(1), sections.group(2).strip());
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

	/** A section, or that where there is none. */
	String section(String name, String otherwise) {
		return this.sections.getOrDefault(name, otherwise);
	}

	/** Holds what came against what is written. */
	void check(Map<String, String> came) {
		Map<String, String> all = new LinkedHashMap<>(this.sections);
		came.forEach((name, text) -> all.put(name, text.strip()));
		if ("write".equals(System.getProperty("golden"))) {
			write(all);
			return;
		}
		Assertions.assertEquals(text(this.sections), text(all), () -> this.file + " (-Dgolden=write writes it anew)");
	}

	private void write(Map<String, String> sections) {
		try {
			Files.writeString(this.file, text(sections));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Map<String, String> sections) {
		return sections.entrySet()
			.stream()
			.map((each) -> "=== %s\n%s\n".formatted(each.getKey(), each.getValue()))
			.collect(Collectors.joining("\n"));
	}

}
