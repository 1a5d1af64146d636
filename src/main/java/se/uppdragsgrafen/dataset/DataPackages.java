package se.uppdragsgrafen.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.uppdragsgrafen.dataset.bytes.Digest;
import se.uppdragsgrafen.dataset.bytes.Summed;
import se.uppdragsgrafen.fact.CheckedPackage;
import se.uppdragsgrafen.fact.DataPackage;
import se.uppdragsgrafen.fact.Dokument;
import se.uppdragsgrafen.fact.Fact;
import se.uppdragsgrafen.fact.FactType;
import se.uppdragsgrafen.fact.Vocabulary;

/** Reads, writes and describes data packages. */
public final class DataPackages {

	private DataPackages() {
	}

	/**
	 * Reads data packages, each a folder with a {@code datapackage.json}.
	 * @return the packages, in the order of the folders
	 * @throws InvalidDataPackage with all problems of all packages, where there is any
	 */
	public static List<DataPackage> read(List<Path> folders) {
		return read(folders, false, Function.identity());
	}

	/**
	 * Finds all that is wrong with data packages, also where their tables are not those
	 * that their descriptors state, and keeps none in memory.
	 * @return the packages, in the order of the folders
	 * @throws InvalidDataPackage with all problems of all packages, where there is any;
	 * also where one is read again later and has been changed
	 */
	public static List<CheckedPackage> check(List<Path> folders) {
		return read(folders, true, (read) -> {
			String hash = read.hash();
			Path folder = Path.of(read.folder());
			return new CheckedPackage(read, () -> again(folder, hash));
		});
	}

	private static DataPackage again(Path folder, String hash) {
		DataPackage again = read(List.of(folder)).getFirst();
		if (!again.hash().equals(hash)) {
			Problems problems = new Problems();
			problems.file(folder.toString(), "ett paket som inte ändras medan det laddas, ladda det igen");
			problems.refuse();
		}
		return again;
	}

	private static <T> List<T> read(List<Path> folders, boolean sums, Function<DataPackage, T> form) {
		Problems problems = new Problems();
		List<T> packages = new ArrayList<>();
		Map<String, String> names = new HashMap<>();
		for (Path path : folders) {
			DataPackage read = PackageReader.read(new Folder(path, problems), sums);
			if (read == null) {
				continue;
			}
			String other = names.putIfAbsent(read.name(), path.toString());
			if (other != null) {
				problems.cell(new Place(path.resolve(Folder.DESCRIPTOR).toString(), 0), "name", read.name(),
						"ett namn som inget annat paket har, %s har samma".formatted(other));
			}
			packages.add(form.apply(read));
		}
		problems.refuse();
		return packages;
	}

	/**
	 * Writes a data package: one CSV file per kind of fact, rows by id, and its
	 * descriptor. The same facts give the same bytes. Tables that the facts do not have
	 * are removed.
	 * @throws UncheckedIOException where the folder cannot be written
	 */
	public static void write(Path folder, String title, Collection<? extends Fact> facts) {
		try {
			Files.createDirectories(folder);
			for (FactType type : Vocabulary.types()) {
				List<? extends Fact> rows = facts.stream()
					.filter(type.record()::isInstance)
					.sorted(Comparator.comparing(Fact::id))
					.toList();
				table(folder.resolve(Folder.file(type)), type, rows);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		describe(folder, title);
	}

	/**
	 * Writes the descriptor of a folder of CSV files anew. The name and the title that
	 * the old one has are kept.
	 * @throws InvalidDataPackage where a file is no table, or the documents cannot be
	 * read
	 * @throws UncheckedIOException where the folder cannot be written
	 */
	public static void describe(Path folder) {
		describe(folder, null);
	}

	private static void describe(Path path, @Nullable String title) {
		Problems problems = new Problems();
		Folder folder = new Folder(path, problems);
		List<Resource> files = new ArrayList<>();
		List<Source> documents = new ArrayList<>();
		if (folder.exists()) {
			collect(folder, files, documents);
		}
		problems.refuse();
		new DescriptorWriter(folder).write(title, files, documents);
	}

	private static void collect(Folder folder, List<Resource> files, List<Source> documents) {
		List<String> names = folder.csvFiles();
		for (String name : names) {
			if (Folder.table(name).isEmpty()) {
				folder.problems().file(folder.shown(name), "en fil med en tabells namn, t.ex. uppdrag.csv");
			}
		}
		for (FactType type : Vocabulary.types()) {
			if (names.contains(Folder.file(type))) {
				collect(folder, type, files, documents);
			}
		}
	}

	private static void collect(Folder folder, FactType type, List<Resource> files, List<Source> documents) {
		String file = Folder.file(type);
		Digest digest = new Digest();
		try (InputStream bytes = folder.table(file, Folder.LARGEST_TABLES)) {
			if (bytes != null) {
				Summed summed = new Summed(bytes, digest);
				List<Row> rows = (type.record() == Dokument.class)
						? new Table(type, folder.shown(file), folder.problems(), new Values()).read(summed) : null;
				if (rows != null) {
					rows.forEach((each) -> documents.add(Source.of(each.value("titel"), each.value("url"))));
				}
				else {
					summed.transferTo(OutputStream.nullOutputStream());
				}
				files.add(new Resource(type, summed.count(), digest.hexadecimal()));
			}
		}
		catch (IOException ex) {
			folder.refuse(file, ex);
		}
	}

	private static void table(Path file, FactType type, List<? extends Fact> rows) throws IOException {
		if (rows.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		try (Writer writer = Files.newBufferedWriter(file)) {
			TableWriter table = new TableWriter(type, writer, ',');
			for (Fact fact : rows) {
				table.row(type.values(fact));
			}
		}
	}

}
