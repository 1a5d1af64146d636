package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.InputStream;
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

	/** Bytes of a file that is read at once: the descriptor, and a steward's files. */
	static final long LARGEST = 16L << 20;

	/** Bytes of all tables of a package together: half a GB of heap has room for them. */
	static final long LARGEST_TABLES = 64L << 20;

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
		try (InputStream bytes = open(file, LARGEST, "en fil på högst %d MB".formatted(LARGEST >> 20))) {
			return (bytes != null) ? bytes.readAllBytes() : null;
		}
		catch (IOException ex) {
			refuse(file, ex);
			return null;
		}
	}

	/**
	 * The bytes of a file, to be read and closed; null, with a problem, where it cannot
	 * be read from here.
	 * @param most how many it may have
	 * @param expectation what is said where it has more
	 */
	private @Nullable InputStream open(String file, long most, String expectation) {
		Path target = this.path.resolve(file);
		String why = null;
		try {
			if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				why = "filen saknas";
			}
			else if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
				why = "en vanlig fil, inte en länk eller en mapp";
			}
			else if (Files.size(target) > most) {
				why = expectation;
			}
			else {
				return Files.newInputStream(target);
			}
		}
		catch (IOException ex) {
			refuse(file, ex);
			return null;
		}
		this.problems.file(shown(file), why);
		return null;
	}

	/** The text of these bytes of a file; null, with a problem, where it has none. */
	@Nullable String text(String file, byte[] bytes) {
		return Text.of(bytes, shown(file), this.problems);
	}

	/**
	 * The bytes of a table, as those of any file.
	 * @param most how many it may have, after those before it
	 */
	@Nullable InputStream table(String file, long most) {
		return open(file, most, "tabeller på tillsammans högst %d MB, dela paketet".formatted(LARGEST_TABLES >> 20));
	}

	/** Says that a file cannot be read, and why. */
	void refuse(String file, IOException ex) {
		this.problems.file(shown(file), "en fil som kan läsas: " + ex.getMessage());
	}

}
