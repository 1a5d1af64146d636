package se.uppdragsgrafen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The rows of {@code docs/limits.md}: what, at most, and the test that holds it. */
public final class LimitsDoc {

	private LimitsDoc() {
	}

	/** What it says of that. */
	public static String most(String what) {
		return rows().stream()
			.filter((each) -> each.getFirst().equals(what))
			.map((each) -> each.get(1))
			.findFirst()
			.orElseThrow(() -> new AssertionError("docs/limits.md has no row for " + what));
	}

	static List<List<String>> rows() {
		try {
			return Files.readAllLines(Path.of("docs", "limits.md"))
				.stream()
				.filter((each) -> each.startsWith("| ") && !each.startsWith("| what "))
				.map((each) -> Arrays.stream(each.substring(1).split("\\|")).map(String::strip).toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
