package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/**
 * The folder of a data package, and nothing outside it.
 *
 * @param path the folder, as the user named it
 * @param problems what is found to be wrong with its files
 */
record Folder(Path path, Problems problems) {

	static final String DESCRIPTOR = "datapackage.json";

	private static final String CSV = ".csv";

	/** What the largest file may hold; it is read at once. */
	private static final long LIMIT = 256L << 20;

	/** The path of a file as it is shown to the user. */
	String shown(String file) {
		return this.path.resolve(file).toString();
	}

	/** The table that a file holds by its name, where the vocabulary has it. */
	static Optional<FactType> table(String file) {
		return file.endsWith(CSV) ? Vocabulary.table(file.substring(0, file.length() - CSV.length()))
				: Optional.empty();
	}

	static String file(FactType type) {
		return type.table() + CSV;
	}

	boolean exists() {
		if (!Files.isDirectory(this.path)) {
			this.problems.file(this.path.toString(), "en mapp med ett datapaket");
			return false;
		}
		return true;
	}

	/** The names of the CSV files, but for those of a steward's own. */
	List<String> csvFiles() {
		try (Stream<Path> files = Files.list(this.path)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> name.endsWith(CSV) && !Sheet.FILES.contains(name))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			this.problems.file(this.path.toString(), "en mapp som kan läsas: " + ex.getMessage());
			return List.of();
		}
	}

	/** The bytes of a file; null, with a problem, where it cannot be read from here. */
	byte @Nullable [] bytes(String file) {
		Path target = this.path.resolve(file);
		try {
			if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				return refuse(file, "filen saknas");
			}
			if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
				return refuse(file, "en vanlig fil, inte en länk eller en mapp");
			}
			if (Files.size(target) > LIMIT) {
				return refuse(file, "en fil på högst %d MB, dela paketet".formatted(LIMIT >> 20));
			}
			return Files.readAllBytes(target);
		}
		catch (IOException ex) {
			return refuse(file, "en fil som kan läsas: " + ex.getMessage());
		}
	}

	/** The text of these bytes of a file; null, with a problem, where it has none. */
	@Nullable String text(String file, byte[] bytes) {
		return Text.of(bytes, shown(file), this.problems);
	}

	private byte @Nullable [] refuse(String file, String expectation) {
		this.problems.file(shown(file), expectation);
		return null;
	}

}
