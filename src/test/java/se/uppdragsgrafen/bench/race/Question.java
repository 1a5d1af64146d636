package se.uppdragsgrafen.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question that all are asked, each in its own words: a folder with a text for each,
 * and with the statement that finds the values to vary it by.
 *
 * @param folder where its texts are
 * @param values the values of its variables, one map each time that it is asked
 */
record Question(Path folder, List<Map<String, Object>> values) {

	/** What ends a line that a question can do without. */
	private static final String OPTIONAL = "#";

	String name() {
		return this.folder.getFileName().toString();
	}

	/** The text in the words of a contender, empty where it is not asked this. */
	Optional<String> text(String file) {
		Path path = this.folder.resolve(file);
		try {
			return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether each shape of it is asked once, so that no plan can be kept. */
	boolean once() {
		return text("ours.graphql").orElse("").contains(OPTIONAL);
	}

	/** Whether its answer is a number for each of some names, in any order. */
	boolean counts() {
		return name().equals("counts");
	}

	/**
	 * How many shapes a text has: each of its optional lines can be there or not.
	 */
	static int shapes(String text) {
		return 1 << text.lines().filter((line) -> line.contains(OPTIONAL)).count();
	}

	/**
	 * A shape of a text: of its optional lines those whose bit is set. The same number is
	 * the same question in everybody's words.
	 */
	static String shape(String text, int number) {
		List<String> optional = text.lines().filter((line) -> line.contains(OPTIONAL)).toList();
		return String.join("\n",
				text.lines()
					.filter((line) -> !line.contains(OPTIONAL) || (number >> optional.indexOf(line) & 1) == 1)
					.map((line) -> line.replaceAll(OPTIONAL + ".*", ""))
					.toList());
	}

	/** All the shapes of a text, in an order that mixes small ones and large ones. */
	static IntStream numbers(String text) {
		int shapes = shapes(text);
		return IntStream.range(0, shapes).map((i) -> (int) (i * 2_654_435_761L % shapes));
	}

}
